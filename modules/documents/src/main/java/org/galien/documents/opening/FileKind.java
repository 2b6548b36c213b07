package org.galien.documents.opening;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What a file is, judged by its bytes and never by its name. */
public enum FileKind {
  PDF("application/pdf", "pdf"),
  JPEG("image/jpeg", "jpg"),
  PNG("image/png", "png"),
  TIFF("image/tiff", "tif"),
  GIF("image/gif", "gif"),
  BMP("image/bmp", "bmp"),
  JPEG2000("image/jp2", "jp2"),
  TEXT("text/plain", "txt"),
  /** A message with its headers, as mail programs save it. */
  MAIL("message/rfc822", "eml"),
  /** What iPhones make by default; no free decoder stands on every server. */
  HEIC("image/heic", "heic"),
  WEBP("image/webp", "webp"),
  /** A ZIP that is no office document, or another archive. */
  ARCHIVE("application/zip", "zip"),
  DOC("application/msword", "doc"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  RTF("application/rtf", "rtf"),
  ODT("application/vnd.oasis.opendocument.text", "odt"),
  XLS("application/vnd.ms-excel", "xls"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  ODS("application/vnd.oasis.opendocument.spreadsheet", "ods"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  ODP("application/vnd.oasis.opendocument.presentation", "odp"),
  /** A message of Outlook. */
  MSG("application/vnd.ms-outlook", "msg"),
  /** Another office file. */
  OFFICE("application/octet-stream", "doc"),
  EMPTY("application/octet-stream", "bin"),
  OTHER("application/octet-stream", "bin");

  /** How many bytes of a file tell most kinds. */
  static final int HEAD = 4096;

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

  /** Key of its name as people know it. */
  public String getMessageKey() {
    return "documents.file-kind." + name().toLowerCase(Locale.ROOT);
  }

  public boolean picture() {
    return switch (this) {
      case JPEG, PNG, TIFF, GIF, BMP, JPEG2000 -> true;
      default -> false;
    };
  }

  /** Whether pages of it can be shown as pictures. */
  public boolean paged() {
    return this == PDF || picture();
  }

  /** Whether a file of so many pages can be taken apart: pages of text are reports of their own. */
  public boolean separable(int pages) {
    return paged() || (this == TEXT && pages > 1);
  }

  /**
   * @param file all its bytes; of the first {@value #HEAD} alone, office files are told from
   *     archives but not from each other
   */
  public static FileKind of(byte[] file) {
    FileKind kind = ofHead(file.length <= HEAD ? file : java.util.Arrays.copyOf(file, HEAD));
    return kind.packaged() ? Packaged.of(file, kind) : kind;
  }

  /** Whether what it is stands further inside. */
  boolean packaged() {
    return this == ARCHIVE || this == OFFICE;
  }

  static FileKind ofHead(byte[] head) {
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
    if (latin.startsWith("jP  \r\n", 4) || latin.startsWith("\u00FF\u004F\u00FF\u0051")) {
      return JPEG2000;
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
      return ARCHIVE;
    }
    if (latin.startsWith("\u00D0\u00CF\u0011\u00E0")) {
      return OFFICE;
    }
    if (latin.startsWith("{\\rtf")) {
      return RTF;
    }
    if (latin.startsWith("\u001F\u008B")
        || latin.startsWith("7z\u00BC")
        || latin.startsWith("Rar!")) {
      return ARCHIVE;
    }
    if (!PlainText.plausible(head)) {
      return OTHER;
    }
    return MailHead.starts(latin) ? MAIL : TEXT;
  }
}
