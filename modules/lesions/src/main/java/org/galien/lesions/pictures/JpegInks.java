package org.galien.lesions.pictures;

import java.nio.ByteBuffer;

/** How many colours a JPEG is made of; decoders take four for something else. */
final class JpegInks {

  private JpegInks() {}

  static boolean four(byte[] jpeg) {
    ByteBuffer file = ByteBuffer.wrap(jpeg);
    int at = 2;
    while (at + 10 < file.limit()) {
      int marker = file.getShort(at) & 0xFFFF;
      boolean frame = marker >= 0xFFC0 && marker <= 0xFFCF;
      if (frame && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC) {
        return file.get(at + 9) == 4;
      }
      if (marker == 0xFFDA) {
        return false;
      }
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return false;
  }
}
