package org.galien.tools;

import java.nio.file.Path;

/**
 * Something to put right in a source.
 *
 * @param line from 1; 0 when the file as a whole is meant
 */
record Finding(Path file, int line, String text) {

  @Override
  public String toString() {
    return file + (line > 0 ? ":" + line : "") + " " + text;
  }
}
