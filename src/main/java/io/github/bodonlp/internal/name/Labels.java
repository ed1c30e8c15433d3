package io.github.bodonlp.internal.name;

import io.github.bodonlp.fact.EntityKind;
import java.util.List;

/**
 * The labels a token can bear: outside of every name, or the first or a further token of a name of
 * some kind. Immutable.
 */
public final class Labels {
  /** The label of a token outside of every name. */
  public static final int OUTSIDE = 0;

  private final List<EntityKind> kinds;

  /** The labels for names of {@code kinds}, in this order. */
  public Labels(List<EntityKind> kinds) {
    this.kinds = List.copyOf(kinds);
  }

  /** The kinds of names. */
  public List<EntityKind> kinds() {
    return kinds;
  }

  /** How many labels there are. */
  public int size() {
    return 1 + 2 * kinds.size();
  }

  /** The label of the first token of a name; {@link #OUTSIDE} if the kind is not told apart. */
  public int first(EntityKind kind) {
    int at = kinds.indexOf(kind);
    return at < 0 ? OUTSIDE : 1 + 2 * at;
  }

  /** The label of a further token of a name. */
  public int further(EntityKind kind) {
    int first = first(kind);
    return first == OUTSIDE ? OUTSIDE : first + 1;
  }

  /** The kind of name that a label other than {@link #OUTSIDE} belongs to. */
  public EntityKind kind(int label) {
    return kinds.get((label - 1) / 2);
  }

  /** Whether the label is that of a further token. */
  public static boolean isFurther(int label) {
    return label > OUTSIDE && label % 2 == 0;
  }

  /** Whether {@code label} may stand behind {@code before}: nothing continues what is not open. */
  public static boolean follows(int before, int label) {
    return !isFurther(label) || before == label || before == label - 1;
  }
}
