package org.galien.documents.opening;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** One answer of a page worker; ends where the answer does, and fails where the worker did. */
final class AnswerStream extends FilterInputStream {

  private final int length;
  private int left;
  private boolean cut;

  AnswerStream(InputStream answers, int length) {
    super(answers);
    this.length = length;
    this.left = length;
  }

  int length() {
    return length;
  }

  int left() {
    return left;
  }

  /** True when less came than was announced. */
  boolean cut() {
    return cut;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int wanted) throws IOException {
    if (left == 0) {
      return -1;
    }
    try {
      int n = in.read(buffer, offset, Math.min(wanted, left));
      if (n < 0) {
        throw new EOFException(left + " bytes are missing");
      }
      left -= n;
      return n;
    } catch (IOException gone) {
      cut = true;
      throw gone;
    }
  }

  @Override
  public long skip(long wanted) throws IOException {
    return Math.max(0, read(new byte[(int) Math.min(wanted, 1 << 16)]));
  }

  @Override
  public int available() throws IOException {
    return Math.min(left, in.available());
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  /** The next answer comes by the same way. */
  @Override
  public void close() {}
}
