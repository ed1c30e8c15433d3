package io.github.bodonlp.fact;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/** Words that name a calendar day or period, a clock time, a length of time or a recurrence. */
public final class TimeExpression extends Located implements Fact {
  private final TimeType type;
  private final TimeBasis basis;
  private final TimeValue value;
  private final String at;
  private final String partial;
  private final LocalDate from;
  private final LocalDate to;
  private final boolean weekdayConflict;

  private TimeExpression(Builder from) {
    super(from);
    type = from.type;
    basis = from.basis;
    value = from.value;
    at = from.at;
    partial = from.partial;
    this.from = from.from;
    to = from.to;
    weekdayConflict = from.weekdayConflict;
  }

  /**
   * Begins a time expression of {@code type} at {@code span}, where the text reads {@code text}.
   */
  public static Builder of(TimeType type, Span span, String text) {
    return new Builder(type, span, text);
  }

  /** What kind of time the words name. */
  public TimeType type() {
    return type;
  }

  /** What decided the value. */
  public TimeBasis basis() {
    return basis;
  }

  /** The value; empty when nothing settles it. */
  public Optional<TimeValue> value() {
    return Optional.ofNullable(value);
  }

  /**
   * The full date-time of a clock time that a day governs, ISO 8601 ({@code 2025-12-03T10:00}); of
   * a stretch, both ends with a slash between.
   */
  public Optional<String> at() {
    return Optional.ofNullable(at);
  }

  /** What is known of an unresolved day, ISO 8601 truncated: {@code --07-28}, {@code ---28}. */
  public Optional<String> partial() {
    return Optional.ofNullable(partial);
  }

  /** The first day covered; empty for a period open at its beginning or no calendar time. */
  public Optional<LocalDate> from() {
    return Optional.ofNullable(from);
  }

  /** The last day covered; empty for a period open at its end or no calendar time. */
  public Optional<LocalDate> to() {
    return Optional.ofNullable(to);
  }

  /** Whether the weekday in brackets contradicts the day. */
  public boolean weekdayConflict() {
    return weekdayConflict;
  }

  /** A builder that starts from this expression. */
  public Builder toBuilder() {
    return copyTo(new Builder(type, span(), text()))
        .value(value, basis)
        .at(at)
        .partial(partial)
        .period(from, to)
        .weekdayConflict(weekdayConflict);
  }

  @Override
  Object[] fields() {
    return new Object[] {
      id(),
      type,
      span(),
      text(),
      value,
      at,
      partial,
      from,
      to,
      basis,
      weekdayConflict,
      by(),
      certainty()
    };
  }

  /** Builds time expressions; for Bodo's own rooms. */
  public static final class Builder extends FactBuilder<Builder> {
    private TimeType type;
    private TimeBasis basis = TimeBasis.UNRESOLVED;
    private TimeValue value;
    private String at;
    private String partial;
    private LocalDate from;
    private LocalDate to;
    private boolean weekdayConflict;

    private Builder(TimeType type, Span span, String text) {
      super(span, text);
      this.type = Objects.requireNonNull(type, "type");
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets what kind of time the words name. */
    public Builder type(TimeType type) {
      this.type = Objects.requireNonNull(type, "type");
      return this;
    }

    /** Sets the value, null for none, and what decided it. */
    public Builder value(TimeValue value, TimeBasis basis) {
      this.value = value;
      this.basis = Objects.requireNonNull(basis, "basis");
      return this;
    }

    /** Sets the full date-time of a clock time, null for none. */
    public Builder at(String at) {
      this.at = at;
      return this;
    }

    /** Sets what is known of an unresolved day, null for nothing. */
    public Builder partial(String partial) {
      this.partial = partial;
      return this;
    }

    /** Sets the first and last day covered, null where open. */
    public Builder period(LocalDate from, LocalDate to) {
      this.from = from;
      this.to = to;
      return this;
    }

    /** Says whether the weekday in brackets contradicts the day. */
    public Builder weekdayConflict(boolean conflict) {
      this.weekdayConflict = conflict;
      return this;
    }

    /** The time expression. */
    public TimeExpression build() {
      return new TimeExpression(this);
    }
  }
}
