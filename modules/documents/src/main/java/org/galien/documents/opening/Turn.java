package org.galien.documents.opening;

import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** A turn clockwise by quarters, as cameras note it (EXIF tag 0x0112) or as OCR asks for it. */
enum Turn {
  NONE,
  RIGHT,
  HALF,
  LEFT;

  private static final int ORIENTATION_TAG = 0x0112;

  static Turn ofDegrees(int degrees) {
    return values()[Math.floorMod(degrees / 90, 4)];
  }

  /** NONE where the file is no JPEG, carries no EXIF, or is merely mirrored. */
  static Turn ofExif(byte[] file) {
    try {
      return switch (orientation(ByteBuffer.wrap(file))) {
        case 3, 4 -> HALF;
        case 5, 6 -> RIGHT;
        case 7, 8 -> LEFT;
        default -> NONE;
      };
    } catch (IndexOutOfBoundsException damaged) {
      return NONE;
    }
  }

  private static int orientation(ByteBuffer file) {
    if (file.getShort(0) != (short) 0xFFD8) {
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
    if (this == NONE) {
      return image;
    }
    int w = image.getWidth();
    int h = image.getHeight();
    AffineTransform move =
        switch (this) {
          case RIGHT -> new AffineTransform(0, 1, -1, 0, h, 0);
          case HALF -> new AffineTransform(-1, 0, 0, -1, w, h);
          default -> new AffineTransform(0, -1, 1, 0, 0, w);
        };
    boolean swap = this != HALF;
    BufferedImage turned = new BufferedImage(swap ? h : w, swap ? w : h, Pixels.typeOf(image));
    return new AffineTransformOp(move, AffineTransformOp.TYPE_NEAREST_NEIGHBOR)
        .filter(image, turned);
  }
}
