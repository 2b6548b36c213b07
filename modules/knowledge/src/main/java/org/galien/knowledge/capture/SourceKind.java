package org.galien.knowledge.capture;

import java.util.Locale;

/** How knowledge came in. */
public enum SourceKind {
  INTERVIEW,
  TRANSCRIPT,
  NOTE,
  PROCEDURE,
  ANSWER;

  public String getCode() {
    return name().toLowerCase(Locale.ROOT);
  }
}
