package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Fact;

/**
 * A candidate that did not stand, for {@code explain}.
 *
 * @param fact the candidate
 * @param reason what it lost to, or why
 */
public record Dropped(Fact fact, String reason) {}
