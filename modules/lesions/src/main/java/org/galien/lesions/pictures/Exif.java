package org.galien.lesions.pictures;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * What a camera wrote into a JPEG, as far as it is wanted; where it was taken is not.
 *
 * @param orientation 1 to 8, tag 0x0112
 * @param takenOn tag 0x9003, or null
 */
record Exif(int orientation, LocalDate takenOn) {

  private static final Exif NOTHING = new Exif(1, null);
  private static final int ORIENTATION = 0x0112;
  private static final int SUB_DIRECTORY = 0x8769;
  private static final int TAKEN = 0x9003;

  static Exif of(byte[] jpeg) {
    try {
      ByteBuffer tiff = block(ByteBuffer.wrap(jpeg));
      if (tiff == null) {
        return NOTHING;
      }
      tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
      int first = tiff.getInt(4);
      int entry = find(tiff, first, ORIENTATION);
      int turn = entry < 0 ? 1 : tiff.getShort(entry + 8);
      return new Exif(turn >= 1 && turn <= 8 ? turn : 1, taken(tiff, first));
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return NOTHING;
    }
  }

  private static ByteBuffer block(ByteBuffer file) {
    int at = 2;
    while (at + 4 < file.limit() && (file.getShort(at) & 0xFFFF) != 0xFFDA) {
      int marker = file.getShort(at) & 0xFFFF;
      int length = file.getShort(at + 2) & 0xFFFF;
      if (marker == 0xFFE1 && file.getInt(at + 4) == 0x45786966) {
        return file.slice(at + 10, Math.min(length - 8, file.limit() - at - 10));
      }
      at += 2 + length;
    }
    return null;
  }

  private static LocalDate taken(ByteBuffer tiff, int first) {
    int sub = find(tiff, first, SUB_DIRECTORY);
    int entry = sub < 0 ? -1 : find(tiff, tiff.getInt(sub + 8), TAKEN);
    if (entry < 0) {
      return null;
    }
    byte[] text = new byte[10];
    tiff.get(tiff.getInt(entry + 8), text);
    try {
      return LocalDate.parse(new String(text, StandardCharsets.US_ASCII).replace(':', '-'));
    } catch (DateTimeException unset) {
      return null;
    }
  }

  /** Where the entry of a tag begins in a directory, or -1. */
  private static int find(ByteBuffer tiff, int directory, int tag) {
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == tag) {
        return entry;
      }
    }
    return -1;
  }
}
