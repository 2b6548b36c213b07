package org.galien.documents.pages;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.FileKind;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;

/** Unpacks files that lie in files, and never more than a page worker's memory takes. */
final class EnclosedBytes {
  private static final int LARGEST = 100 << 20;

  private EnclosedBytes() {}

  @FunctionalInterface
  interface Source {
    InputStream open() throws IOException;
  }

  static Enclosed entry(int number, String name, Source source) throws IOException {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      FileKind kind = FileKind.of(bytes);
      String base = name == null ? "" : name.replaceAll("(?s).*[/\\\\]", "");
      String clean = base.replaceAll("\\p{Cntrl}", "").strip();
      String shown = clean.isEmpty() ? number + "." + kind.extension() : clean;
      return new Enclosed(number, shown, bytes.length, kind);
    }
  }

  static <T> T numbered(List<T> files, int number) throws Unreadable {
    if (number < 1 || number > files.size()) {
      throw new Unreadable(QuarantineReason.UNSUPPORTED);
    }
    return files.get(number - 1);
  }

  static byte[] whole(Source source) throws IOException, Unreadable {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw new Unreadable(QuarantineReason.TOO_LARGE, bytes.length >> 20, LARGEST >> 20);
      }
      return bytes;
    }
  }
}
