/** Time expressions found and resolved, and the publication date that they hang on. */
package io.github.bodonlp.internal.time;
