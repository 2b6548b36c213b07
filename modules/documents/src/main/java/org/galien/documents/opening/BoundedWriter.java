package org.galien.documents.opening;

import java.io.Writer;

/** Keeps what a page can reasonably say and drops the rest: text can be a bomb too. */
final class BoundedWriter extends Writer {
  static final int LIMIT = 200_000;

  private final StringBuilder kept = new StringBuilder();

  @Override
  public void write(char[] buffer, int offset, int length) {
    kept.append(buffer, offset, Math.min(length, Math.max(0, LIMIT - kept.length())));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return kept.toString();
  }
}
