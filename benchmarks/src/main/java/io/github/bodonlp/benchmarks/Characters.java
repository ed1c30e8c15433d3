package io.github.bodonlp.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what was read, so that texts of different lengths compare. */
@AuxCounters
@State(Scope.Thread)
public class Characters {
  /** Characters read, reported per second. */
  public long characters;
}
