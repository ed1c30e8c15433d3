package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.TimeBasis;

/** Tells the year that a point names, by itself or counted from the reference or the context. */
final class Years {
  private final Reference reference;
  private final Memory memory;

  Years(Reference reference, Memory memory) {
    this.reference = reference;
    this.memory = memory;
  }

  /** The year that {@code p} names; NONE if it names none or nothing tells which. */
  int of(Point p) {
    if (p.year != Point.NONE) {
      return p.year;
    }
    if (p.yearShift == Point.NONE) {
      return Point.NONE;
    }
    if (p.yearOfContext && p.yearShift >= 0) {
      return memory.year() == Point.NONE ? Point.NONE : memory.year() + p.yearShift;
    }
    int budget = memory.budgetYear();
    if (p.yearOfContext && reference.isKnown() && budget > reference.day().getYear()) {
      return budget + p.yearShift;
    }
    return reference.isKnown() ? reference.day().getYear() + p.yearShift : Point.NONE;
  }

  /** What decided that year. */
  static TimeBasis basis(Point p) {
    if (p.year != Point.NONE) {
      return TimeBasis.EXPLICIT;
    }
    return p.yearOfContext ? TimeBasis.CONTEXT : TimeBasis.PUBLISHED;
  }
}
