package org.galien.letters.dispatch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** A PDF that opens with a password only (AES-256, PDF 2.0). */
final class LockedPdf {

  /** None that is taken for another on the telephone. */
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

  private static final int GROUPS = 3;
  private static final int IN_GROUP = 4;
  private static final int KEY_BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  private LockedPdf() {}

  static byte[] of(byte[] pdf, String password) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy(password(), password, new AccessPermission());
      policy.setEncryptionKeyLength(KEY_BITS);
      document.protect(policy);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Sixty bits, to be told on the telephone: {@code K7QM-2XBD-9RFA}. */
  static String password() {
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * IN_GROUP; i++) {
      if (i > 0 && i % IN_GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
