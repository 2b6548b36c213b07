package org.galien.documents.opening;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Tells office files apart. Those of this century are ZIPs: the names in the directory at their end
 * say which (APPNOTE 4.3.12), and nothing is inflated. Older ones are compound files: so do the
 * names in theirs (MS-CFB 2.6).
 */
final class Packaged {
  private static final int END_OF_DIRECTORY = 0x06054B50;
  private static final int DIRECTORY_ENTRY = 0x02014B50;
  private static final int COMPOUND_ENTRY = 128;
  private static final String OPEN_DOCUMENT = "mimetypeapplication/vnd.oasis.opendocument.";

  private Packaged() {}

  /**
   * @param file all its bytes
   * @param kind ARCHIVE or OFFICE, which it stays where nothing better is known
   */
  static FileKind of(byte[] file, FileKind kind) {
    try {
      return kind == FileKind.OFFICE ? compound(file) : zip(file);
    } catch (IndexOutOfBoundsException | IllegalArgumentException damaged) {
      return kind;
    }
  }

  private static FileKind zip(byte[] file) {
    String head = new String(file, 0, Math.min(200, file.length), StandardCharsets.ISO_8859_1);
    int mime = head.indexOf(OPEN_DOCUMENT);
    if (mime >= 0) {
      String type = head.substring(mime + OPEN_DOCUMENT.length());
      return type.startsWith("spreadsheet")
          ? FileKind.ODS
          : type.startsWith("presentation") ? FileKind.ODP : FileKind.ODT;
    }
    Set<String> names = zipNames(ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN));
    if (!names.contains("[Content_Types].xml")) {
      return FileKind.ARCHIVE;
    }
    return part(names, "word/")
        ? FileKind.DOCX
        : part(names, "xl/")
            ? FileKind.XLSX
            : part(names, "ppt/") ? FileKind.PPTX : FileKind.OFFICE;
  }

  private static boolean part(Set<String> names, String folder) {
    return names.stream().anyMatch(name -> name.startsWith(folder));
  }

  private static Set<String> zipNames(ByteBuffer file) {
    int end = file.limit() - 22;
    while (file.getInt(end) != END_OF_DIRECTORY) {
      end--;
    }
    Set<String> names = new HashSet<>();
    int at = file.getInt(end + 16);
    for (int n = file.getShort(end + 10) & 0xFFFF; n > 0; n--) {
      if (file.getInt(at) != DIRECTORY_ENTRY) {
        break;
      }
      int length = file.getShort(at + 28) & 0xFFFF;
      names.add(new String(file.array(), at + 46, length, StandardCharsets.UTF_8));
      at += 46 + length + (file.getShort(at + 30) & 0xFFFF) + (file.getShort(at + 32) & 0xFFFF);
    }
    return names;
  }

  private static FileKind compound(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    int sector = 1 << file.getShort(30);
    int root = (file.getInt(48) + 1) * sector;
    // The class of the root, first group of its identifier; some programs leave it empty.
    FileKind kind =
        switch (file.getInt(root + 80)) {
          case 0x00020D0B -> FileKind.MSG;
          case 0x00020906, 0x00020900 -> FileKind.DOC;
          case 0x00020820, 0x00020810 -> FileKind.XLS;
          case 0x64818D10 -> FileKind.PPT;
          default -> null;
        };
    for (int at = root; kind == null && at + COMPOUND_ENTRY <= bytes.length; at += COMPOUND_ENTRY) {
      kind = named(file, at);
    }
    for (int at = sector; kind == null && at + COMPOUND_ENTRY <= root; at += COMPOUND_ENTRY) {
      kind = named(file, at);
    }
    return kind == null ? FileKind.OFFICE : kind;
  }

  private static FileKind named(ByteBuffer file, int entry) {
    int length = file.getShort(entry + 64) - 2;
    if (length < 2 || length > 62) {
      return null;
    }
    String name = new String(file.array(), entry, length, StandardCharsets.UTF_16LE);
    return switch (name) {
      case "WordDocument" -> FileKind.DOC;
      case "Workbook", "Book" -> FileKind.XLS;
      case "PowerPoint Document" -> FileKind.PPT;
      case "__properties_version1.0", "__nameid_version1.0" -> FileKind.MSG;
      default -> null;
    };
  }
}
