package org.galien.documents.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class FileKindTest {

  private static FileKind of(String latin) {
    return FileKind.of(latin.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void knowsFilesByTheirFirstBytes() {
    assertEquals(FileKind.PDF, of("%PDF-1.7\n"));
    assertEquals(FileKind.PDF, of("\r\nX-Gateway: yes\r\n%PDF-1.4"));
    assertEquals(FileKind.JPEG, FileKind.of(Samples.photo(0, "jpg")));
    assertEquals(FileKind.PNG, FileKind.of(Samples.photo(0, "png")));
    assertEquals(FileKind.TIFF, FileKind.of(Samples.photo(0, "tif")));
    assertEquals(FileKind.HEIC, of("\0\0\0\u0018ftypheic\0\0\0\0"));
  }

  private static byte[] zip(String... names) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : names) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(new byte[9000]);
      }
    }
    return out.toByteArray();
  }

  @Test
  void seesAnArchiveWhateverItsName() throws IOException {
    assertEquals(FileKind.ARCHIVE, FileKind.of(Samples.zip()));
    assertEquals(FileKind.ARCHIVE, FileKind.of(zip("word/document.xml")));
    assertEquals(FileKind.ARCHIVE, of("PK\u0003\u0004 cut"));
  }

  @Test
  void namesOfficeFilesForWhatTheyAre() throws IOException {
    String types = "[Content_Types].xml";
    assertEquals(FileKind.DOCX, FileKind.of(zip("word/media/a.bin", "word/document.xml", types)));
    assertEquals(FileKind.XLSX, FileKind.of(zip(types, "xl/workbook.xml")));
    assertEquals(FileKind.PPTX, FileKind.of(zip(types, "ppt/presentation.xml")));
    assertEquals(
        FileKind.ODT, of("PK\u0003\u0004....mimetypeapplication/vnd.oasis.opendocument.textPK"));
    assertEquals(FileKind.RTF, of("{\\rtf1 Cher confrère"));
    assertEquals(FileKind.DOC, compound("WordDocument", 0));
    assertEquals(FileKind.XLS, compound("Workbook", 0));
    assertEquals(FileKind.MSG, compound("__properties_version1.0", 0));
    assertEquals(FileKind.MSG, compound("WordDocument", 0x00020D0B));
    assertEquals(FileKind.OFFICE, compound("Contents", 0));
  }

  /** A compound file: its head, its directory with the root and one stream. */
  private static FileKind compound(String stream, int rootClass) {
    ByteBuffer file = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
    file.putInt(0, 0xE011CFD0).putShort(30, (short) 9).putInt(48, 1);
    file.putInt(1024 + 80, rootClass);
    byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
    file.put(1024 + 128, name).putShort(1024 + 128 + 64, (short) (name.length + 2));
    return FileKind.of(file.array());
  }

  @Test
  void tellsAMailFromATextThatNamesItsSubject() {
    assertEquals(
        FileKind.MAIL,
        of("Received: by mail\r\n with id\r\nFrom: a@b.invalid\r\nSubject: x\r\n\r\nBonjour"));
    assertEquals(FileKind.TEXT, of("Objet : résultats\r\nDate : hier\r\n\r\nBonjour"));
    assertEquals(FileKind.TEXT, of("From: le service\r\nBonjour,\r\n"));
  }

  @Test
  void takesWideTextWithoutItsMarkForText() {
    assertEquals(
        FileKind.TEXT, FileKind.of("Prélevé le 20/11".getBytes(StandardCharsets.UTF_16LE)));
    assertEquals(
        FileKind.TEXT, FileKind.of("Prélevé le 20/11".getBytes(StandardCharsets.UTF_16BE)));
  }

  @Test
  void takesReadableBytesForText() {
    assertEquals(FileKind.TEXT, of("Cher confrère,\r\nmerci"));
    assertEquals(FileKind.OTHER, of("\u0001\u0002\u0003"));
    assertEquals(FileKind.EMPTY, of(""));
  }
}
