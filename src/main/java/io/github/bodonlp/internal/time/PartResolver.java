package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.Grain;
import io.github.bodonlp.fact.TimeBasis;
import java.time.LocalDate;

/** Resolves halves, quarters, seasons, ends of the year, decades and centuries. */
final class PartResolver {
  private static final int WHOLE_YEAR = 13;

  private final Reference reference;
  private final Memory memory;
  private final Years years;

  PartResolver(Reference reference, Memory memory, Years years) {
    this.reference = reference;
    this.memory = memory;
    this.years = years;
  }

  /** What {@code p} names. */
  Resolved resolve(Point p, Direction direction) {
    if (p.part == Grain.DECADE || p.part == Grain.CENTURY) {
      return Resolved.of(p.part, LocalDate.of(p.year, 1, 1), TimeBasis.EXPLICIT);
    }
    if (p.monthShift != Point.NONE) {
      return reference.isKnown() && !reference.bound()
          ? Resolved.of(p.part, reference.day().plusMonths(p.monthShift), TimeBasis.PUBLISHED)
          : Resolved.NOTHING;
    }
    int year = p.hasYear() ? years.of(p) : yearOfPart(p, direction);
    if (year == Point.NONE) {
      return Resolved.NOTHING;
    }
    year -= passingWinter(p);
    TimeBasis basis = Years.basis(p);
    return switch (p.part) {
      case HALF -> Resolved.of(Grain.HALF, LocalDate.of(year, p.partNumber == 2 ? 7 : 1, 1), basis);
      case QUARTER -> Resolved.of(Grain.QUARTER, LocalDate.of(year, p.partNumber * 3, 1), basis);
      case SEASON -> Resolved.of(Grain.SEASON, LocalDate.of(year, p.partNumber * 3, 1), basis);
      default -> endOfYear(p, year, basis);
    };
  }

  /** 올겨울, said in January, began last year. */
  private int passingWinter(Point p) {
    boolean winter = p.part == Grain.SEASON && p.partNumber == 4 && p.yearShift == 0;
    return winter && !p.yearOfContext && reference.day().getMonthValue() < 4 ? 1 : 0;
  }

  private Resolved endOfYear(Point p, int year, TimeBasis basis) {
    if (p.hasYear() || p.partNumber == WHOLE_YEAR) {
      return Resolved.of(Grain.YEAR, LocalDate.of(year, 1, 1), basis);
    }
    int month = p.partNumber == 1 ? 1 : 12;
    return Resolved.of(Grain.MONTH, LocalDate.of(year, month, 1), basis);
  }

  /** The year of a half, quarter or season that stands without one. */
  private int yearOfPart(Point p, Direction direction) {
    if (memory.yearInSentence() != Point.NONE && p.part != Grain.YEAR && p.part != Grain.SEASON) {
      return memory.yearInSentence();
    }
    if (!reference.isKnown()) {
      return Point.NONE;
    }
    int year = reference.day().getYear();
    int month = reference.day().getMonthValue();
    if (p.part == Grain.SEASON) {
      return p.partNumber == 4 && month < 6 ? year - 1 : year;
    }
    if (p.part == Grain.YEAR) {
      if (p.partNumber == 1) {
        return month > 9 ? year + 1 : year;
      }
      return p.partNumber != WHOLE_YEAR && month < 3 ? year - 1 : year;
    }
    if (p.part == Grain.HALF && p.partNumber == 3) {
      return year;
    }
    int months = p.part == Grain.HALF ? 6 : 3;
    int first = (p.partNumber - 1) * months + 1;
    if (direction == Direction.SAID_FUTURE && first + months <= month) {
      return year + 1;
    }
    return direction.isPast() && first > month ? year - 1 : year;
  }
}
