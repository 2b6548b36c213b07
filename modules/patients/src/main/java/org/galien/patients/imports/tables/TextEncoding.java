package org.galien.patients.imports.tables;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * The encoding a file was written in, by all of its bytes. UTF-8 with a single damaged letter is
 * refused and not read as something else: half its names would change.
 *
 * @param mark how many bytes of a byte order mark come first
 */
public record TextEncoding(Charset charset, int mark) {

  static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String DOS = "IBM850";
  private static final String MAC = "x-MacRoman";

  /**
   * @throws FileRefused when it is no text, or UTF-8 that was damaged
   */
  public static TextEncoding of(Bytes file) throws IOException {
    ByteCount count = new ByteCount();
    try (InputStream in = new BufferedInputStream(file.open(), 1 << 16)) {
      for (int next = in.read(); next >= 0; next = in.read()) {
        count.take(next);
      }
    }
    TextEncoding marked = marked(count.beginning());
    if (marked != null) {
      return marked;
    }
    if (count.zeros() > 0) {
      return wide(count);
    }
    if (count.binaryLine() > 0) {
      throw new FileRefused("binary", count.binaryLine(), count.binaryColumn());
    }
    if (!count.utf8Broken()) {
      return new TextEncoding(StandardCharsets.UTF_8, 0);
    }
    if (count.utf8Letters() > count.utf8Faults()) {
      throw new FileRefused("encoding", count.faultLine(), count.faultColumn());
    }
    return new TextEncoding(oneByte(count), 0);
  }

  /** Strict: a byte that means nothing stops the reading. */
  public Reader reader(Bytes file) throws IOException {
    InputStream in = file.open();
    in.skipNBytes(mark);
    return new InputStreamReader(
        in,
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  private static TextEncoding marked(int beginning) {
    if (beginning == 0xEFBBBF) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    return switch (beginning >>> 8) {
      case 0xFFFE -> new TextEncoding(StandardCharsets.UTF_16LE, 2);
      case 0xFEFF -> new TextEncoding(StandardCharsets.UTF_16BE, 2);
      default -> null;
    };
  }

  /** Every second byte is zero in what the West writes as UTF-16. */
  private static TextEncoding wide(ByteCount count) {
    long half = count.bytes() / 3;
    if (count.zerosAtOdd() > half && count.zerosAtEven() * 10 < half) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 0);
    }
    if (count.zerosAtEven() > half && count.zerosAtOdd() * 10 < half) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 0);
    }
    throw new FileRefused("binary", count.zeroLine(), 0);
  }

  /** Letters of DOS and of old Macs lie where Windows has signs that stand in no word. */
  private static Charset oneByte(ByteCount count) {
    if (count.lowLetters() > count.highLetters()) {
      String name = count.macLetters() > count.dosLetters() ? MAC : DOS;
      if (Charset.isSupported(name)) {
        return Charset.forName(name);
      }
    }
    if (count.undefinedLine() > 0) {
      throw new FileRefused("encoding", count.undefinedLine(), count.undefinedColumn());
    }
    return WINDOWS;
  }
}
