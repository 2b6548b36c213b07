package org.galien.platform.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A mailbox and its password. */
record MailboxAccess(MailboxSetup setup, String password) {

  /** Another one for each folder of each account. */
  String box() {
    String named = String.join("\n", setup.host(), setup.user(), setup.folder());
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(named.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Never prints the password. */
  @Override
  public String toString() {
    return setup.host() + ":" + setup.port();
  }
}
