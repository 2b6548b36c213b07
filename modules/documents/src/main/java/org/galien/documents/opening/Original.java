package org.galien.documents.opening;

import java.io.IOException;
import java.io.InputStream;

/** The bytes of a received file, wherever they lie. */
public interface Original {
  long size() throws IOException;

  InputStream open() throws IOException;

  default FileKind kind() throws IOException {
    try (InputStream in = open()) {
      return FileKind.of(in.readNBytes(FileKind.HEAD));
    }
  }
}
