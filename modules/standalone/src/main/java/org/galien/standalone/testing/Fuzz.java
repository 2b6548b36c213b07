package org.galien.standalone.testing;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Damaged copies of a file, for readers that must neither fail nor hang: a few hundred, the same
 * ones each time; with {@code -Dgalien.fuzz.minutes=10} other ones for ten minutes.
 */
public final class Fuzz {

  private static final int MINUTES = Integer.getInteger("galien.fuzz.minutes", 0);
  private static final int TRIES = 300;

  private final byte[] sample;
  private final String marks;
  private final Random random;

  /**
   * @param sample a file that is read well
   * @param marks signs that mean something to the reader, one byte each
   */
  public Fuzz(byte[] sample, String marks, long seed) {
    this.sample = sample.clone();
    this.marks = marks;
    this.random = new Random(seed + (MINUTES == 0 ? 0 : System.nanoTime()));
  }

  public void each(Consumer<byte[]> reader) {
    long end = System.nanoTime() + Duration.ofMinutes(MINUTES).toNanos();
    long tried = 0;
    while (MINUTES == 0 ? tried < TRIES : System.nanoTime() < end) {
      reader.accept(damaged());
      tried++;
    }
    if (MINUTES > 0) {
      System.out.println(tried + " damaged files in " + MINUTES + " minutes");
    }
  }

  private byte[] damaged() {
    byte[] bytes = sample.clone();
    for (int i = random.nextInt(6); i >= 0; i--) {
      int at = random.nextInt(bytes.length);
      switch (random.nextInt(5)) {
        case 0 -> bytes[at] = (byte) random.nextInt(256);
        case 1 -> bytes[at] = (byte) marks.charAt(random.nextInt(marks.length()));
        case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
        case 3 -> bytes = moved(bytes, at, random.nextInt(bytes.length), random.nextInt(40));
        default -> bytes = repeated(bytes, at, 1 + random.nextInt(200));
      }
    }
    return bytes;
  }

  private static byte[] moved(byte[] bytes, int from, int to, int length) {
    byte[] copy = bytes.clone();
    int size = Math.min(length, bytes.length - Math.max(from, to));
    System.arraycopy(bytes, from, copy, to, size);
    return copy;
  }

  private static byte[] repeated(byte[] bytes, int at, int times) {
    byte[] longer = new byte[bytes.length + times];
    System.arraycopy(bytes, 0, longer, 0, at);
    Arrays.fill(longer, at, at + times, bytes[at]);
    System.arraycopy(bytes, at, longer, at + times, bytes.length - at);
    return longer;
  }
}
