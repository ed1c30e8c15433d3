/** Measures speed and memory of the installed library. */
package io.github.bodonlp.benchmarks;
