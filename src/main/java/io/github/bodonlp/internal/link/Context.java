package io.github.bodonlp.internal.link;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known about the document as a whole when its facts are linked.
 *
 * @param issuer the body that published it, as the caller gave it
 * @param day the day for which regions are looked up: of publication, else the latest possible
 */
public record Context(Optional<String> issuer, Optional<LocalDate> day) {}
