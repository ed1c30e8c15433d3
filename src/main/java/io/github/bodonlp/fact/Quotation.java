package io.github.bodonlp.fact;

import java.util.List;
import java.util.Optional;

/** Speech that the document reports: word for word between quotation marks, or indirectly. */
public final class Quotation extends Located implements Fact {
  private final boolean direct;
  private final List<Speaker> speakers;
  private final Excerpt cue;

  private Quotation(Builder from) {
    super(from);
    direct = from.direct;
    speakers = from.speakers;
    cue = from.cue;
  }

  /** Begins direct speech: the content strictly between the marks, without outer spaces. */
  public static Builder direct(Span span, String text) {
    return new Builder(true, span, text);
  }

  /** Begins reported speech: from after the speaker phrase up to the particle. */
  public static Builder indirect(Span span, String text) {
    return new Builder(false, span, text);
  }

  /** Whether the words stand between quotation marks. */
  public boolean direct() {
    return direct;
  }

  /** Who says it; empty when the document does not tell. */
  public List<Speaker> speakers() {
    return speakers;
  }

  /** The verb of saying that marks it as speech: 말했다, 밝혔다. */
  public Optional<Excerpt> cue() {
    return Optional.ofNullable(cue);
  }

  /** A builder that starts from this quotation. */
  public Builder toBuilder() {
    return copyTo(new Builder(direct, span(), text())).speakers(speakers).cue(cue);
  }

  @Override
  Object[] fields() {
    return new Object[] {id(), direct, span(), text(), speakers, cue, by(), certainty()};
  }

  /** Builds quotations; for Bodo's own rooms. */
  public static final class Builder extends FactBuilder<Builder> {
    private final boolean direct;
    private List<Speaker> speakers = List.of();
    private Excerpt cue;

    private Builder(boolean direct, Span span, String text) {
      super(span, text);
      this.direct = direct;
    }

    @Override
    Builder self() {
      return this;
    }

    /** Sets who says it. */
    public Builder speakers(List<Speaker> speakers) {
      this.speakers = List.copyOf(speakers);
      return this;
    }

    /** Sets the verb of saying, or none if null. */
    public Builder cue(Excerpt cue) {
      this.cue = cue;
      return this;
    }

    /** The quotation. */
    public Quotation build() {
      return new Quotation(this);
    }
  }
}
