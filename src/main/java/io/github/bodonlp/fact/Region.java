package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** A legal district (법정동) by its 10-digit code, as it was on the publication date. */
public final class Region extends Fields {
  private final String code;
  private final String name;
  private final boolean exact;
  private final Region current;

  private Region(String code, String name, boolean exact, Region current) {
    this.code = Objects.requireNonNull(code, "code");
    this.name = Objects.requireNonNull(name, "name");
    this.exact = exact;
    this.current = current;
    if (code.length() != 10) {
      throw new IllegalArgumentException("a district code has 10 digits, got '" + code + "'");
    }
  }

  /**
   * A district.
   *
   * @param exact false if the place named is smaller than the district, as a 리
   * @param current the district that has taken its place since, or null
   */
  public static Region of(String code, String name, boolean exact, Region current) {
    return new Region(code, name, exact, current);
  }

  /** The 10-digit code valid on the publication date. */
  public String code() {
    return code;
  }

  /** The full name on the publication date: 전라북도 전주시 완산구. */
  public String name() {
    return name;
  }

  /** Whether the place is the district itself and not something smaller inside it. */
  public boolean exact() {
    return exact;
  }

  /** The district of today where code or name have changed since. */
  public Optional<Region> current() {
    return Optional.ofNullable(current);
  }

  @Override
  Object[] fields() {
    return new Object[] {code, name, exact, current};
  }
}
