package org.galien.prescriptions;

/**
 * What is to be said of a line.
 *
 * @param stops true for what the law asks for and is missing: it cannot be signed so. All else is
 *     pointed out, and the doctor decides
 * @param key of the sentence, which says what to do
 * @param arguments strings, written as they are
 */
public record Remark(boolean stops, String key, Object... arguments) {

  static Remark stop(String key, Object... arguments) {
    return new Remark(true, "prescriptions.remark." + key, arguments);
  }

  static Remark say(String key, Object... arguments) {
    return new Remark(false, "prescriptions.remark." + key, arguments);
  }
}
