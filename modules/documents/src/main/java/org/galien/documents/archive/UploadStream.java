package org.galien.documents.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes in and refuses to go on past the limit, before the disk is full. */
final class UploadStream extends FilterInputStream {
  private final int megabytes;
  private long count;

  UploadStream(InputStream in, int megabytes) {
    super(in);
    this.megabytes = megabytes;
  }

  long count() {
    return count;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    counted(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    counted(n);
    return n;
  }

  private void counted(int n) {
    count += Math.max(0, n);
    if (count > (long) megabytes << 20) {
      throw new FileTooLarge(megabytes);
    }
  }
}
