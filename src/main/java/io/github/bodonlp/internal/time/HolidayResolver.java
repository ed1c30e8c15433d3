package io.github.bodonlp.internal.time;

import io.github.bodonlp.fact.TimeBasis;
import java.time.LocalDate;

/** Resolves days with a name: 추석, 지난해 설. */
final class HolidayResolver {
  private static final int GRACE_HOLIDAY = 14;

  private final Reference reference;
  private final Memory memory;
  private final Years years;
  private final Nearness near;
  private final Holidays holidays = Holidays.listed();

  HolidayResolver(Reference reference, Memory memory, Years years) {
    this.reference = reference;
    this.memory = memory;
    this.years = years;
    near = new Nearness(reference.day());
  }

  /** The day that {@code p} names. */
  Resolved resolve(Point p, Direction direction) {
    if (p.hasYear()) {
      int year = years.of(p);
      LocalDate day = year == Point.NONE ? null : holidays.in(year, p.holiday);
      return day == null ? Resolved.NOTHING : Resolved.checked(p, day, Years.basis(p));
    }
    if (!reference.isKnown()) {
      return Resolved.NOTHING;
    }
    if (memory.day() != null && isSame(memory.day(), p.holiday)) {
      return Resolved.checked(p, memory.day(), TimeBasis.CONTEXT);
    }
    LocalDate best = null;
    for (int shift = -1; shift <= 1; shift++) {
      LocalDate day = holidays.in(reference.day().getYear() + shift, p.holiday);
      best = day == null ? best : near.better(best, day, holidayWay(direction), GRACE_HOLIDAY);
    }
    return best == null ? Resolved.NOTHING : Resolved.checked(p, best, TimeBasis.PUBLISHED);
  }

  /** Of a holiday only a word before it, not the verb, says that it is past. */
  private static Direction holidayWay(Direction direction) {
    return switch (direction) {
      case UNKNOWN -> Direction.FUTURE;
      case PAST -> Direction.UNKNOWN;
      default -> direction;
    };
  }

  /** 4월 20일 장애인의 날: the day named last is that day. */
  private boolean isSame(LocalDate day, int holiday) {
    return memory.isDayInSentence() && day.equals(holidays.in(day.getYear(), holiday));
  }
}
