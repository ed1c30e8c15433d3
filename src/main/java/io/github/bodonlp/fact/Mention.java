package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** One place where the text names a person, a body, a place or an initiative. */
public final class Mention extends Located implements Fact {
  private final EntityKind kind;
  private final String title;
  private final boolean government;
  private final String reference;

  private Mention(Builder from) {
    super(from);
    kind = from.kind;
    title = from.title;
    government = from.government;
    reference = from.reference;
  }

  /** Begins a mention of {@code kind} at {@code span}, where the text reads {@code text}. */
  public static Builder of(EntityKind kind, Span span, String text) {
    return new Builder(kind, span, text);
  }

  /** What kind of thing is named. */
  public EntityKind kind() {
    return kind;
  }

  /** The title written beside a person's name, as written; empty for other kinds. */
  public Optional<String> title() {
    return Optional.ofNullable(title);
  }

  /** Whether a region is named here as its government: 고흥군은 … 밝혔다. */
  public boolean government() {
    return government;
  }

  /** The identifier that the user's own word list gives this name. */
  public Optional<String> reference() {
    return Optional.ofNullable(reference);
  }

  /** A builder that starts from this mention. */
  public Builder toBuilder() {
    return copyTo(new Builder(kind, span(), text()))
        .title(title)
        .government(government)
        .reference(reference);
  }

  @Override
  Object[] fields() {
    return new Object[] {
      id(), kind, span(), text(), title, government, reference, by(), certainty()
    };
  }

  /** Builds mentions; for Bodo's own rooms. */
  public static final class Builder extends FactBuilder<Builder> {
    private EntityKind kind;
    private String title;
    private boolean government;
    private String reference;

    private Builder(EntityKind kind, Span span, String text) {
      super(span, text);
      this.kind = Objects.requireNonNull(kind, "kind");
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets what kind of thing is named. */
    public Builder kind(EntityKind kind) {
      this.kind = Objects.requireNonNull(kind, "kind");
      return this;
    }

    /** Sets the title beside the name, or none if null. */
    public Builder title(String title) {
      this.title = title;
      return this;
    }

    /** Says whether a region stands for its government. */
    public Builder government(boolean government) {
      this.government = government;
      return this;
    }

    /** Sets the identifier of the user's word list, or none if null. */
    public Builder reference(String reference) {
      this.reference = reference;
      return this;
    }

    /** The mention. */
    public Mention build() {
      return new Mention(this);
    }
  }
}
