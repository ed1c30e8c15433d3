/**
 * The notation of annotated releases: inline tags in a text, headed by lines of {@code #key value}.
 * It is what corpora, test examples and {@code --to markup} are written in. Reading it gives the
 * plain text and its marks with UTF-16 offsets; writing puts them back, character by character.
 */
package io.github.bodonlp.internal.markup;
