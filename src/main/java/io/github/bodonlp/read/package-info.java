/**
 * Files in: what stands in files, folders and streams becomes a {@link io.github.bodonlp.Source}
 * each, one at a time. JSON Lines need {@code jackson-databind}, which is an optional dependency of
 * Bodo.
 */
package io.github.bodonlp.read;
