package org.galien.ai.runtime.journal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something a model or an engine read.
 *
 * @param kind singular noun, as in {@code document}
 * @param id its number
 * @param revision which version of it
 * @param sha256 of the text that was handed over, UTF-8
 */
public record InputRef(String kind, long id, long revision, String sha256) {

  public static InputRef of(String kind, long id, long revision, String text) {
    return new InputRef(kind, id, revision, sha256(text));
  }

  /** In hexadecimal digits, of the UTF-8 bytes. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JVM has SHA-256", e);
    }
  }
}
