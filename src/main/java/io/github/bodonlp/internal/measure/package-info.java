/**
 * How well Bodo does: gold is read, releases are read without it, and the two are compared as the
 * contract counts. Also the room where the name model is trained. Nothing here is needed to read a
 * release.
 */
package io.github.bodonlp.internal.measure;
