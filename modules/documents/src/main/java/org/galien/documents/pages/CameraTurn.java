package org.galien.documents.pages;

import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * How a camera or scanner says a picture is to be turned: EXIF and TIFF tag 0x0112.
 *
 * @param mirrored left and right are exchanged before it is turned
 */
record CameraTurn(boolean mirrored, Turn turn) {
  private static final int ORIENTATION_TAG = 0x0112;
  private static final CameraTurn NONE = new CameraTurn(false, Turn.NONE);

  /** NONE where the file, JPEG or TIFF, does not say. */
  static CameraTurn of(byte[] file) {
    try {
      return switch (orientation(ByteBuffer.wrap(file))) {
        case 2 -> new CameraTurn(true, Turn.NONE);
        case 3 -> new CameraTurn(false, Turn.HALF);
        case 4 -> new CameraTurn(true, Turn.HALF);
        case 5 -> new CameraTurn(true, Turn.LEFT);
        case 6 -> new CameraTurn(false, Turn.RIGHT);
        case 7 -> new CameraTurn(true, Turn.RIGHT);
        case 8 -> new CameraTurn(false, Turn.LEFT);
        default -> NONE;
      };
    } catch (IndexOutOfBoundsException damaged) {
      return NONE;
    }
  }

  private static int orientation(ByteBuffer file) {
    int start = file.getInt(0);
    if (start == 0x49492A00 || start == 0x4D4D002A) {
      return orientationOfTiff(file);
    }
    if (start >>> 16 != 0xFFD8) {
      return 1;
    }
    int at = 2;
    while ((file.getShort(at) & 0xFFFF) != 0xFFDA) {
      if ((file.getShort(at) & 0xFFFF) == 0xFFE1 && file.getInt(at + 4) == 0x45786966) {
        return orientationOfTiff(file.slice(at + 10, file.limit() - at - 10));
      }
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return 1;
  }

  private static int orientationOfTiff(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = tiff.getShort(directory) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + 12 * i;
      if ((tiff.getShort(entry) & 0xFFFF) == ORIENTATION_TAG) {
        return tiff.getShort(entry + 8);
      }
    }
    return 1;
  }

  BufferedImage apply(BufferedImage image) {
    AffineTransform mirror = new AffineTransform(-1, 0, 0, 1, image.getWidth(), 0);
    return turn.apply(mirrored ? Pixels.moved(image, mirror, false) : image);
  }
}
