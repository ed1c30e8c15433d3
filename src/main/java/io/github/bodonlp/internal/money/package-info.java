/** Amounts of money: where they stand, what they are worth, and what the words say about them. */
package io.github.bodonlp.internal.money;
