package org.galien.ai.triage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.galien.documents.opening.Original;

/** A file of a folder, as the inbox's reader takes it. */
record FileOriginal(Path path) implements Original {
  @Override
  public long size() throws IOException {
    return Files.size(path);
  }

  @Override
  public InputStream open() throws IOException {
    return Files.newInputStream(path);
  }
}
