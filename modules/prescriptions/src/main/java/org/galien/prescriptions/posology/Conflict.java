package org.galien.prescriptions.posology;

/** Two parts of a text say different things, or one is said twice. */
final class Conflict extends RuntimeException {

  Conflict() {
    super(null, null, false, false);
  }
}
