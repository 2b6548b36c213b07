package org.galien.patients;

/** Names one patient, for ever. */
public record PatientId(long value) implements Comparable<PatientId> {

  /** EL reads properties. */
  public long getValue() {
    return value;
  }

  @Override
  public int compareTo(PatientId other) {
    return Long.compare(value, other.value);
  }
}
