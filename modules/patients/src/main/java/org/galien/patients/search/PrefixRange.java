package org.galien.patients.search;

/**
 * Words of the index that begin alike.
 *
 * @param prefix what they begin with
 * @param whole true when they are nothing but that
 */
public record PrefixRange(String prefix, boolean whole) {

  /** Words are kept up to here; so must be what is compared with them. */
  public static final int LENGTH = 60;

  public PrefixRange {
    prefix = prefix.length() > LENGTH ? prefix.substring(0, LENGTH) : prefix;
  }

  public PrefixRange(String prefix) {
    this(prefix, false);
  }

  /** First word of the range, which is also the exact match. */
  public String from() {
    return prefix;
  }

  /** After the last word: inside words no character sorts after the tilde. */
  public String to() {
    return whole ? prefix : prefix + "~";
  }

  /** How it stands in a text in which each word is between spaces. */
  public String inText() {
    return " " + prefix + (whole ? " " : "");
  }
}
