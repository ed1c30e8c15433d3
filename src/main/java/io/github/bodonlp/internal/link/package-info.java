/**
 * What stands when candidates overlap, and how what stands belongs together: mentions to entities,
 * quotations to speakers, amounts to budgets. Sees facts and text, never the finders.
 */
package io.github.bodonlp.internal.link;
