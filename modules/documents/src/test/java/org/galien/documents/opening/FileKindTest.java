package org.galien.documents.opening;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
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

  @Test
  void seesAnArchiveWhateverItsName() {
    assertEquals(FileKind.ARCHIVE, FileKind.of(Samples.zip()));
    assertEquals(FileKind.OFFICE, of("PK\u0003\u0004........[Content_Types].xml"));
  }

  @Test
  void takesReadableBytesForText() {
    assertEquals(FileKind.TEXT, of("Cher confrère,\r\nmerci"));
    assertEquals(FileKind.OTHER, of("\u0001\u0002\u0003"));
    assertEquals(FileKind.EMPTY, of(""));
  }
}
