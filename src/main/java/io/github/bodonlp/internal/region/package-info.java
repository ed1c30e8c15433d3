/** The table of regions with dates and codes, and which one a name means. */
package io.github.bodonlp.internal.region;
