package io.github.bodonlp.fact;

import java.util.Arrays;

/** Equality over the fields of a fact, in one place for all classes that are not records. */
abstract class Fields {

  /** The fields that make up this object's value, always in the same order. */
  abstract Object[] fields();

  @Override
  public final boolean equals(Object other) {
    return other != null
        && getClass() == other.getClass()
        && Arrays.equals(fields(), ((Fields) other).fields());
  }

  @Override
  public final int hashCode() {
    return Arrays.hashCode(fields());
  }

  @Override
  public String toString() {
    return getClass().getSimpleName() + Arrays.toString(fields());
  }
}
