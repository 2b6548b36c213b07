package org.galien.documents.opening;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a received file, wherever they lie. */
public interface Original {
  /** Office files are smaller; what is larger is not looked into. */
  int LARGEST_PACKAGE = 64 << 20;

  long size() throws IOException;

  InputStream open() throws IOException;

  default FileKind kind() throws IOException {
    try (InputStream in = open()) {
      FileKind kind = FileKind.ofHead(in.readNBytes(FileKind.HEAD));
      if (!kind.packaged() || size() > LARGEST_PACKAGE) {
        return kind;
      }
    }
    try (InputStream in = open()) {
      return FileKind.of(in.readAllBytes());
    }
  }
}
