package io.github.bodonlp.fact;

import java.util.List;
import java.util.Optional;

/**
 * Something the text names, however often: one object for all its mentions.
 *
 * <p>New kinds may come in minor versions: a {@code switch} over entities should keep a {@code
 * default}.
 */
public sealed interface Entity permits Person, Organization, Place, Initiative {

  /** The identifier, numbered by first mention; it means nothing outside its document. */
  String id();

  /** The fullest form in the document, composed (NFC) and with single spaces. */
  String name();

  /** Where it is named, in order; never empty. */
  List<Mention> mentions();

  /** The identifier that the user's own word list gives this name. */
  default Optional<String> reference() {
    return mentions().stream().flatMap(m -> m.reference().stream()).findFirst();
  }
}
