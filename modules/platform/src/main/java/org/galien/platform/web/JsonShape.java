package org.galien.platform.web;

import jakarta.ws.rs.BadRequestException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A body of JSON as it is read, refused as soon as it nests too deeply or has too many parts: some
 * kilobytes of brackets fill a stack, and some megabytes of commas the memory.
 */
final class JsonShape extends FilterInputStream {

  private static final int DEEPEST = 32;
  private static final int MOST_PARTS = 20_000;

  private int depth;
  private int parts;
  private boolean inText;
  private boolean escaped;

  JsonShape(InputStream in) {
    super(in);
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    look(b);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    for (int i = 0; i < n; i++) {
      look(buffer[offset + i]);
    }
    return n;
  }

  private void look(int b) {
    if (inText) {
      inText = escaped || b != '"';
      escaped = !escaped && b == '\\';
      return;
    }
    switch (b) {
      case '"' -> inText = true;
      case '[', '{' -> {
        depth++;
        parts++;
      }
      case ']', '}' -> depth--;
      case ',' -> parts++;
      default -> {
        return;
      }
    }
    if (depth > DEEPEST || parts > MOST_PARTS) {
      throw new BadRequestException();
    }
  }
}
