package org.galien.documents;

/** Names one received document, for ever. */
public record DocumentId(long value) implements Comparable<DocumentId> {

  /** EL reads properties. */
  public long getValue() {
    return value;
  }

  @Override
  public int compareTo(DocumentId other) {
    return Long.compare(value, other.value);
  }
}
