package org.galien.platform.web.gate;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/**
 * What a request sends, while it comes fast enough: a thread waits for it. Ten seconds are for the
 * beginning and for pauses of the network, and each further second has to bring some kilobytes. How
 * long one read waits at most, the server's own settings say.
 */
final class TimedStream extends ServletInputStream {

  private static final long GRACE = Duration.ofSeconds(10).toNanos();
  private static final long NANOS_A_BYTE = Duration.ofSeconds(1).toNanos() / (8 << 10);

  private final ServletInputStream in;
  private final long begun = System.nanoTime();
  private long bytes;

  TimedStream(ServletInputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = waited(buffer, offset, length);
    bytes += Math.max(0, n);
    if (n >= 0 && System.nanoTime() - begun > GRACE + bytes * NANOS_A_BYTE) {
      throw new BodyRefused(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
    return n;
  }

  private int waited(byte[] buffer, int offset, int length) throws BodyRefused {
    try {
      return in.read(buffer, offset, length);
    } catch (IOException nothingCame) {
      throw new BodyRefused(HttpServletResponse.SC_REQUEST_TIMEOUT);
    }
  }

  @Override
  public boolean isFinished() {
    return in.isFinished();
  }

  @Override
  public boolean isReady() {
    return in.isReady();
  }

  @Override
  public void setReadListener(ReadListener listener) {
    in.setReadListener(listener);
  }
}
