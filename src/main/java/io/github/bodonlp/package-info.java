/**
 * Bodo (보도) reads Korean press releases: {@link io.github.bodonlp.Bodo} is the door, {@link
 * io.github.bodonlp.Source} goes in, {@link io.github.bodonlp.PressRelease} comes out.
 */
package io.github.bodonlp;
