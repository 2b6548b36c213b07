package org.galien.ai.triage.reading;

/**
 * Why a document must be read today.
 *
 * @param key of the message, {@code triage.urgent.…}; its argument is the words
 * @param words found in the document
 */
public record UrgentReason(String key, String words) {
  private static final int LONGEST = 160;

  static UrgentReason of(String reason, String words) {
    String shown = words.length() > LONGEST ? words.substring(0, LONGEST - 2) + " …" : words;
    return new UrgentReason("triage.urgent." + reason, shown);
  }
}
