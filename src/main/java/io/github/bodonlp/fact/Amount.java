package io.github.bodonlp.fact;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * An amount of money, never negative. It is one figure, a range, or vague (수십억 원), in units of its
 * currency: 1억 원 is 100000000.
 */
public final class Amount extends Located implements Fact {
  private final String currency;
  private final BigDecimal min;
  private final BigDecimal max;
  private final boolean approximate;
  private final Bound bound;
  private final boolean total;
  private final FundingSource source;
  private final Change change;
  private final String per;
  private final Excerpt purpose;
  private final Integer fiscalYear;

  private Amount(Builder from) {
    super(from);
    currency = from.currency;
    min = from.min;
    max = from.max;
    approximate = from.approximate;
    bound = from.bound;
    total = from.total;
    source = from.source;
    change = from.change;
    per = from.per;
    purpose = from.purpose;
    fiscalYear = from.fiscalYear;
  }

  /** Begins an amount at {@code span}, where the text reads {@code text}; vague until valued. */
  public static Builder of(Span span, String text) {
    return new Builder(span, text);
  }

  /** The currency, ISO 4217: {@code KRW}, {@code USD}. */
  public String currency() {
    return currency;
  }

  /** The figure; empty for a range and for a vague amount. */
  public Optional<BigDecimal> amount() {
    return min != null && min.equals(max) ? Optional.of(min) : Optional.empty();
  }

  /** The figure if it is in won; empty for a range, a vague amount and other currencies. */
  public Optional<BigDecimal> won() {
    return "KRW".equals(currency) ? amount() : Optional.empty();
  }

  /** The lower end of the range, or the figure itself. */
  public Optional<BigDecimal> min() {
    return Optional.ofNullable(min);
  }

  /** The upper end of the range, or the figure itself. */
  public Optional<BigDecimal> max() {
    return Optional.ofNullable(max);
  }

  /** Whether the words name no figure: 수십억 원. */
  public boolean vague() {
    return min == null;
  }

  /** Whether the words make it approximate: 약, 여, 가량, 내외, 정도, 안팎. */
  public boolean approximate() {
    return approximate;
  }

  /** Which side the words leave open. */
  public Optional<Bound> bound() {
    return Optional.ofNullable(bound);
  }

  /** Whether the words call it a total: 총사업비, 총. */
  public boolean total() {
    return total;
  }

  /** Who pays. */
  public Optional<FundingSource> source() {
    return Optional.ofNullable(source);
  }

  /** Whether it is added or taken away. */
  public Optional<Change> change() {
    return Optional.ofNullable(change);
  }

  /** Per whom or what, in the words of the text: 1인당, 매월. */
  public Optional<String> per() {
    return Optional.ofNullable(per);
  }

  /** The words it is for. */
  public Optional<Excerpt> purpose() {
    return Optional.ofNullable(purpose);
  }

  /** The fiscal year it belongs to, when stated. */
  public OptionalInt fiscalYear() {
    return fiscalYear == null ? OptionalInt.empty() : OptionalInt.of(fiscalYear);
  }

  /** A builder that starts from this amount. */
  public Builder toBuilder() {
    return copyTo(new Builder(span(), text()))
        .value(currency, min, max)
        .approximate(approximate)
        .bound(bound)
        .total(total)
        .source(source)
        .change(change)
        .per(per)
        .purpose(purpose)
        .fiscalYear(fiscalYear);
  }

  @Override
  Object[] fields() {
    return new Object[] {
      id(),
      span(),
      text(),
      currency,
      min,
      max,
      approximate,
      bound,
      total,
      source,
      change,
      per,
      purpose,
      fiscalYear,
      by(),
      certainty()
    };
  }

  /** Builds amounts; for Bodo's own rooms. */
  public static final class Builder extends FactBuilder<Builder> {
    private String currency = "KRW";
    private BigDecimal min;
    private BigDecimal max;
    private boolean approximate;
    private Bound bound;
    private boolean total;
    private FundingSource source;
    private Change change;
    private String per;
    private Excerpt purpose;
    private Integer fiscalYear;

    private Builder(Span span, String text) {
      super(span, text);
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets currency and figure. */
    public Builder value(String currency, BigDecimal amount) {
      return value(currency, amount, amount);
    }

    /**
     * Sets currency and range, both ends null for a vague amount.
     *
     * @throws IllegalArgumentException if an end is negative, the range runs backwards or has one
     *     end only
     */
    public Builder value(String currency, BigDecimal min, BigDecimal max) {
      if ((min == null) != (max == null)
          || (min != null && (min.signum() < 0 || min.compareTo(max) > 0))) {
        throw new IllegalArgumentException(
            "an amount needs 0 <= min <= max or neither, got min " + min + " and max " + max);
      }
      this.currency = Objects.requireNonNull(currency, "currency");
      this.min = min;
      this.max = max;
      return this;
    }

    /** Says whether the words make it approximate. */
    public Builder approximate(boolean approximate) {
      this.approximate = approximate;
      return this;
    }

    /** Sets which side is open, null for neither. */
    public Builder bound(Bound bound) {
      this.bound = bound;
      return this;
    }

    /** Says whether the words call it a total. */
    public Builder total(boolean total) {
      this.total = total;
      return this;
    }

    /** Sets who pays, null if the words do not say. */
    public Builder source(FundingSource source) {
      this.source = source;
      return this;
    }

    /** Sets whether it is added or taken away, null for neither. */
    public Builder change(Change change) {
      this.change = change;
      return this;
    }

    /** Sets per whom or what, null for nothing. */
    public Builder per(String per) {
      this.per = per;
      return this;
    }

    /** Sets the words it is for, null for none. */
    public Builder purpose(Excerpt purpose) {
      this.purpose = purpose;
      return this;
    }

    /** Sets the fiscal year, null if not stated. */
    public Builder fiscalYear(Integer year) {
      this.fiscalYear = year;
      return this;
    }

    /** The amount. */
    public Amount build() {
      return new Amount(this);
    }
  }
}
