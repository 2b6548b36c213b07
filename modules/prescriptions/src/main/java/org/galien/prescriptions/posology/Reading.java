package org.galien.prescriptions.posology;

/**
 * A text that was read, or was not.
 *
 * @param posology null when it was not
 * @param unread null when it was
 */
public record Reading(Posology posology, Unread unread) {

  static Reading of(Posology posology) {
    return new Reading(posology, null);
  }

  static Reading not(String problem, String word) {
    return new Reading(null, new Unread("prescriptions.posology." + problem, word));
  }

  public boolean read() {
    return posology != null;
  }
}
