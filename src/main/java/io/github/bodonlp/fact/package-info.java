/**
 * The typed facts of a press release: what has a span ({@link Fact}), what has mentions ({@link
 * Entity}), and what is said about the document as a whole. Everything here is immutable and safe
 * to share between threads; offsets are half-open UTF-16 indices into the text as it was given.
 */
package io.github.bodonlp.fact;
