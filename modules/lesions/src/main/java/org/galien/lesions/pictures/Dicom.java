package org.galien.lesions.pictures;

import java.nio.charset.StandardCharsets;

/** As much of DICOM as it takes to say how many views a file holds. */
final class Dicom {

  /** Number of Frames (0028,0008), little-endian, as PS3.10 files are but for one old syntax. */
  private static final String FRAMES = "\u0028\0\u0008\0";

  private static final int LOOKED_AT = 1 << 18;

  private Dicom() {}

  /** 1 where the file does not say. */
  static int frames(byte[] file) {
    String text =
        new String(file, 0, Math.min(file.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    int at = text.indexOf(FRAMES, 132);
    if (at < 0 || at + 8 > text.length()) {
      return 1;
    }
    // Explicit: "IS" and two bytes of length; implicit: four bytes of length.
    boolean explicit = text.startsWith("IS", at + 4);
    int length = explicit ? text.charAt(at + 6) : text.charAt(at + 4);
    int from = at + 8;
    String said = text.substring(from, Math.min(text.length(), from + length));
    String digits = said.replaceAll("[ \0]", "");
    return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 1;
  }
}
