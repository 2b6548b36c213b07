package org.galien.launcher;

/** What a data directory holds; one never becomes the other. */
enum Kind {
  /** Fictitious patients, to be thrown away. */
  DEMO("demo"),
  /** A practice's own records. */
  PRACTICE("cabinet");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** Name of the default directory below {@code data/}, and content of the marker file. */
  String word() {
    return word;
  }
}
