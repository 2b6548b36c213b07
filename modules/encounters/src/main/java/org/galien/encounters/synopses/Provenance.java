package org.galien.encounters.synopses;

/**
 * Where a summary's text comes from.
 *
 * @param model name and digest of the model or engine; null when written by hand
 * @param prompt name and version of the prompt or rules; null when written by hand
 * @param corrected true when the person changed the proposed text
 */
public record Provenance(String model, String prompt, boolean corrected) {

  public static Provenance byHand() {
    return new Provenance(null, null, false);
  }

  public boolean proposed() {
    return model != null;
  }
}
