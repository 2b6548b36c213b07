package org.galien.platform.forms;

/**
 * What a saved form is answered with.
 *
 * @param address where it goes on, of this application, beginning with a slash; empty to stay
 * @param said key of the sentence that says what was done; empty for none
 */
public record FormAnswer(String address, String said) {

  public static FormAnswer at(String address) {
    return new FormAnswer(address, "");
  }

  public static FormAnswer saying(String key) {
    return new FormAnswer("", key);
  }

  public FormAnswer andSay(String key) {
    return new FormAnswer(address, key);
  }
}
