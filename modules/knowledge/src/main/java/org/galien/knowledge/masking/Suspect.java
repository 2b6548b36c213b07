package org.galien.knowledge.masking;

/**
 * A piece of a text that may tell who a patient is.
 *
 * @param from of its first character
 * @param to behind its last
 */
public record Suspect(SuspectKind kind, int from, int to, String text) {

  boolean overlaps(Suspect other) {
    return from < other.to && other.from < to;
  }
}
