/**
 * The command line: {@code extract}, {@code evaluate} and {@code explain}. The answer goes to
 * standard output and nothing else does.
 */
package io.github.bodonlp.cli;
