/** Korean numerals, from the characters: where one stands and what it is worth. */
package io.github.bodonlp.internal.number;
