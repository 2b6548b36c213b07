package org.galien.lesions.pictures;

import java.nio.charset.StandardCharsets;

/** What a file is, by its first bytes and never by its name. */
final class PictureKind {

  private static final int HEAD = 4096;

  private PictureKind() {}

  /**
   * @return {@code image/jpeg} or {@code image/png}
   * @throws PictureRefused for everything else
   */
  static String of(byte[] file) {
    if (file.length == 0) {
      throw new PictureRefused(PictureFault.EMPTY);
    }
    String head = latin(file, Math.min(file.length, HEAD));
    if (head.startsWith("\u00FF\u00D8\u00FF")) {
      if (JpegInks.four(file)) {
        throw new PictureRefused(PictureFault.FOUR_INKS);
      }
      return "image/jpeg";
    }
    if (head.startsWith("\u0089PNG\r\n\u001A\n")) {
      if (head.contains("acTL")) {
        throw new PictureRefused(PictureFault.ANIMATED);
      }
      return "image/png";
    }
    throw refusal(file, head);
  }

  private static PictureRefused refusal(byte[] file, String head) {
    if (head.startsWith("DICM", 128)) {
      int frames = Dicom.frames(file);
      return frames > 1
          ? new PictureRefused(PictureFault.DICOM_FRAMES, frames)
          : new PictureRefused(PictureFault.DICOM);
    }
    if (head.startsWith("GIF8")) {
      return new PictureRefused(PictureFault.ANIMATED);
    }
    boolean webp = head.startsWith("RIFF") && head.startsWith("WEBP", 8);
    if (webp || head.startsWith("ftyp", 4)) {
      return new PictureRefused(PictureFault.NO_DECODER);
    }
    boolean office =
        head.startsWith("PK\u0003\u0004") || head.startsWith("\u00D0\u00CF\u0011\u00E0");
    if (office || head.contains("%PDF-") || head.startsWith("{\\rtf")) {
      return new PictureRefused(PictureFault.DOCUMENT);
    }
    return new PictureRefused(PictureFault.OTHER);
  }

  private static String latin(byte[] file, int length) {
    return new String(file, 0, length, StandardCharsets.ISO_8859_1);
  }
}
