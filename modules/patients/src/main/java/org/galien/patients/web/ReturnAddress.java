package org.galien.patients.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody was who came to create a patient for something: a page of Galien, to which the new
 * patient's number is added. Only days, numbers and words of our own are let through: nothing that
 * was typed, and no address elsewhere.
 */
final class ReturnAddress {

  private static final Pattern SAFE =
      Pattern.compile("/[a-z][a-z-]*\\.xhtml(\\?[a-z]+=[\\w:-]*(&[a-z]+=[\\w:-]*)*)?");

  private final String address;

  private ReturnAddress(String address) {
    this.address = address;
  }

  static Optional<ReturnAddress> of(String asked) {
    return asked != null && SAFE.matcher(asked).matches()
        ? Optional.of(new ReturnAddress(asked))
        : Optional.empty();
  }

  /**
   * @param patient chosen; 0 for who comes back without one
   */
  String with(long patient) {
    return address + (address.contains("?") ? "&" : "?") + "choisi=" + patient;
  }
}
