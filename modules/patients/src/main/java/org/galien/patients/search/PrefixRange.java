package org.galien.patients.search;

/**
 * Words of the index that begin alike.
 *
 * @param prefix what they begin with
 */
public record PrefixRange(String prefix) {

  /** Words are kept up to here; so must be what is compared with them. */
  public static final int LENGTH = 60;

  public PrefixRange {
    prefix = prefix.length() > LENGTH ? prefix.substring(0, LENGTH) : prefix;
  }

  /** First word of the range, which is also the exact match. */
  public String from() {
    return prefix;
  }

  /** After the last word: inside words no character sorts after the tilde. */
  public String to() {
    return prefix + "~";
  }
}
