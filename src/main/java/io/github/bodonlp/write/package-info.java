/**
 * Formats out: JSON as Bodo's contract has it, the notation of the annotation guide, and a short
 * form for reading. The JSON formats need {@code jackson-databind}, which is an optional dependency
 * of Bodo.
 */
package io.github.bodonlp.write;
