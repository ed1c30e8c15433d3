package io.github.bodonlp.fact;

/** What a part of the page is. */
public enum SectionKind {
  /** The headline. */
  TITLE,
  /** Lines under the headline that sum up. */
  SUBTITLE,
  /** The running text. */
  BODY,
  /** A remark below the text: ※, *. */
  NOTE,
  /** Rows and columns. */
  TABLE,
  /** Words to a picture. */
  CAPTION,
  /** Department, name and phone of those who answer questions. */
  CONTACT,
  /** Menus, weather, other articles: no part of the release. */
  CLUTTER
}
