package io.github.bodonlp.fact;

import java.util.Objects;
import java.util.Optional;

/** Who says a quotation: a person, a body, or a role without an entity. */
public final class Speaker extends Fields {
  private final String text;
  private final String name;
  private final Span span;
  private final String entity;
  private final SpeakerForm form;
  private final SpeakerVia via;

  private Speaker(
      String text, String name, Span span, String entity, SpeakerForm form, SpeakerVia via) {
    this.text = Objects.requireNonNull(text, "text");
    this.name = Objects.requireNonNull(name, "name");
    this.span = span;
    this.entity = entity;
    this.form = Objects.requireNonNull(form, "form");
    this.via = Objects.requireNonNull(via, "via");
  }

  /** A speaker as the words at {@code span} (null if carried without words) name them. */
  public static Speaker of(String text, Span span, SpeakerForm form, SpeakerVia via) {
    return new Speaker(text, text, span, null, form, via);
  }

  /** The same speaker, known to be the entity {@code entity} (may be null) named {@code name}. */
  public Speaker resolved(String name, String entity, SpeakerForm form) {
    return new Speaker(text, name, span, entity, form, via);
  }

  /** The same speaker, found by another way. */
  public Speaker via(SpeakerVia via) {
    return new Speaker(text, name, span, entity, form, via);
  }

  /** The same speaker with its words at another place of the text, null for none. */
  public Speaker at(Span span, String text) {
    return new Speaker(text, name, span, entity, form, via);
  }

  /** The words that name the speaker. */
  public String text() {
    return text;
  }

  /** The fullest form of the speaker's name in the document; the words themselves for a role. */
  public String name() {
    return name;
  }

  /** Where the words stand. */
  public Optional<Span> span() {
    return Optional.ofNullable(span);
  }

  /** The identifier of the person or organization in the same document. */
  public Optional<String> entity() {
    return Optional.ofNullable(entity);
  }

  /** How the words name the speaker. */
  public SpeakerForm form() {
    return form;
  }

  /** By which way the speaker was found. */
  public SpeakerVia via() {
    return via;
  }

  @Override
  Object[] fields() {
    return new Object[] {text, name, span, entity, form, via};
  }
}
