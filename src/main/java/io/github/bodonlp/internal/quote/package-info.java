/** Speech, direct and reported, with the words that name who speaks. */
package io.github.bodonlp.internal.quote;
