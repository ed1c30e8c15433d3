/**
 * From characters to sections, quotation pairs, sentences and tokens: the only room that sees
 * Lucene. Also the word lists and rules' names that the finders' rooms are made of.
 *
 * <p>Everything inside the house works on the <em>view</em> of a text ({@link
 * io.github.bodonlp.internal.text.Folding}): composed Hangul, plain digits, one kind of space,
 * middle dot and tilde. Offsets are led back to the text as given once, at the door.
 */
package io.github.bodonlp.internal.text;
