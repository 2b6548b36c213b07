package org.galien.documents.opening;

import java.nio.charset.StandardCharsets;

/** What a file is, judged by its first bytes and never by its name. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif"),
  GIF("image/gif", "gif"),
  BMP("image/bmp", "bmp"),
  TEXT("text/plain", "txt"),
  /** What iPhones make by default; no free decoder stands on every server. */
  HEIC("image/heic", "heic"),
  WEBP("image/webp", "webp"),
  /** A ZIP that is no office document, or another archive. */
  ARCHIVE("application/zip", "zip"),
  /** Word, OpenDocument, RTF. */
  OFFICE("application/octet-stream", "doc"),
  EMPTY("application/octet-stream", "bin"),
  OTHER("application/octet-stream", "bin");

  /** How many bytes {@link #of} wants to see. */
  public static final int HEAD = 4096;

  private final String mediaType;
  private final String extension;

  FileKind(String mediaType, String extension) {
    this.mediaType = mediaType;
    this.extension = extension;
  }

  public String mediaType() {
    return mediaType;
  }

  public String extension() {
    return extension;
  }

  public boolean picture() {
    return this == JPEG || this == PNG || this == TIFF || this == GIF || this == BMP;
  }

  /** Whether pages of it can be shown as pictures. */
  public boolean paged() {
    return this == PDF || picture();
  }

  /**
   * @param head the first {@value #HEAD} bytes, fewer where the file is shorter
   */
  public static FileKind of(byte[] head) {
    if (head.length == 0) {
      return EMPTY;
    }
    String latin = new String(head, StandardCharsets.ISO_8859_1);
    FileKind picture = pictureOf(latin);
    if (picture != null) {
      return picture;
    }
    // Readers accept a PDF that starts within its first kilobyte: mail gateways prepend lines.
    int pdf = latin.indexOf("%PDF-");
    if (pdf >= 0 && pdf < 1024) {
      return PDF;
    }
    return packagedOf(latin, head);
  }

  private static FileKind pictureOf(String latin) {
    if (latin.startsWith("\u00FF\u00D8\u00FF")) {
      return JPEG;
    }
    if (latin.startsWith("\u0089PNG\r\n")) {
      return PNG;
    }
    if (latin.startsWith("II*\0") || latin.startsWith("MM\0*")) {
      return TIFF;
    }
    if (latin.startsWith("GIF87a") || latin.startsWith("GIF89a")) {
      return GIF;
    }
    if (latin.startsWith("BM") && latin.length() > 14 && latin.charAt(6) == 0) {
      return BMP;
    }
    if (latin.startsWith("RIFF") && latin.startsWith("WEBP", 8)) {
      return WEBP;
    }
    return latin.startsWith("ftyp", 4) && latin.matches("(?s).{8}(heic|heix|mif1|msf1|hevc|avif).*")
        ? HEIC
        : null;
  }

  private static FileKind packagedOf(String latin, byte[] head) {
    if (latin.startsWith("PK\u0003\u0004") || latin.startsWith("PK\u0005\u0006")) {
      boolean office = latin.contains("[Content_Types].xml") || latin.contains("opendocument");
      return office ? OFFICE : ARCHIVE;
    }
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0") || latin.startsWith("{\\rtf")) {
      return OFFICE;
    }
    if (latin.startsWith("\u001F\u008B")
        || latin.startsWith("7z\u00BC")
        || latin.startsWith("Rar!")) {
      return ARCHIVE;
    }
    return PlainText.plausible(head) ? TEXT : OTHER;
  }
}
