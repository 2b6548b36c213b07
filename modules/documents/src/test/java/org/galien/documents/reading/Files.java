package org.galien.documents.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import org.galien.documents.opening.Original;
import org.galien.documents.opening.ReadingLimits;

/** Reads and shows files made by tests. */
final class Files {
  private static final ReadingLimits LIMITS =
      new ReadingLimits(20, 20, 12, 60, 5, 512, "tesseract", "fra", 300);

  private Files() {}

  private record Bytes(byte[] bytes) implements Original {
    @Override
    public long size() {
      return bytes.length;
    }

    @Override
    public InputStream open() {
      return new ByteArrayInputStream(bytes);
    }
  }

  static DocumentReader reader() {
    return new DocumentReader(LIMITS);
  }

  static boolean ocr() {
    return reader().ocrAvailable();
  }

  static ReadText read(byte[] bytes) throws Exception {
    return reader().read(new Bytes(bytes), (done, all) -> {}, () -> false);
  }

  static byte[] shown(byte[] bytes) throws Exception {
    return reader().picture(new Bytes(bytes), 1, 0);
  }

  static byte[] enclosure(byte[] bytes, int number) throws Exception {
    return reader().enclosure(new Bytes(bytes), number, (file, length) -> file.readAllBytes());
  }
}
