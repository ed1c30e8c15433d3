package io.github.bodonlp.fact;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A breakdown of a sum of money into parts, with the check whether they make it up. */
public final class Budget extends Fields {
  private final String id;
  private final String total;
  private final List<Part> parts;
  private final BudgetCheck check;
  private final BigDecimal difference;

  /**
   * A breakdown. For Bodo's own rooms.
   *
   * @param total the amount that is broken down, by its id, or null if it is not stated
   * @param difference the parts' sum less the total, or null if they do not differ
   */
  public Budget(
      String id, String total, List<Part> parts, BudgetCheck check, BigDecimal difference) {
    this.id = Objects.requireNonNull(id, "id");
    this.total = total;
    this.parts = List.copyOf(parts);
    this.check = Objects.requireNonNull(check, "check");
    this.difference = difference;
  }

  /** The identifier, unique within one document. */
  public String id() {
    return id;
  }

  /** The id of the amount that is broken down. */
  public Optional<String> total() {
    return Optional.ofNullable(total);
  }

  /** The parts, in order. */
  public List<Part> parts() {
    return parts;
  }

  /** Whether the parts make up the total. */
  public BudgetCheck check() {
    return check;
  }

  /** The parts' sum less the total, in units of the currency, when they differ. */
  public Optional<BigDecimal> difference() {
    return Optional.ofNullable(difference);
  }

  @Override
  Object[] fields() {
    return new Object[] {id, total, parts, check, difference};
  }

  /** One part of a breakdown: an amount, or a percentage of the total. */
  public static final class Part extends Fields {
    private final String amount;
    private final BigDecimal percent;
    private final FundingSource source;

    /** A part; for Bodo's own rooms. Each argument may be null. */
    public Part(String amount, BigDecimal percent, FundingSource source) {
      this.amount = amount;
      this.percent = percent;
      this.source = source;
    }

    /** The id of the amount. */
    public Optional<String> amount() {
      return Optional.ofNullable(amount);
    }

    /** The percentage, 0 to 100. */
    public Optional<BigDecimal> percent() {
      return Optional.ofNullable(percent);
    }

    /** Who pays this part. */
    public Optional<FundingSource> source() {
      return Optional.ofNullable(source);
    }

    @Override
    Object[] fields() {
      return new Object[] {amount, percent, source};
    }
  }
}
