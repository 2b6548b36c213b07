package org.galien.platform.sending.carriers;

/**
 * What a gateway gets.
 *
 * @param key the same at each try
 * @param address e-mail, or number in E.164
 * @param attachment a PDF that goes with it by e-mail, or null
 */
public record Parcel(String key, String address, String title, String words, byte[] attachment) {

  /** Words alone. */
  public Parcel(String key, String address, String title, String words) {
    this(key, address, title, words, null);
  }
}
