package org.galien.documents.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Text files: UTF-8, UTF-16 with or without its mark, else the code page under which its accents
 * stand where French has them.
 */
public final class PlainText {
  /** What a page can reasonably say. */
  private static final int LIMIT = 200_000;

  private static final int LARGEST = 16 << 20;

  /** The likeliest first: where none is better, the first counts. */
  private static final List<Charset> CODE_PAGES =
      Stream.of("windows-1252", "ISO-8859-15", "IBM850", "x-MacRoman", "IBM437", "windows-1250")
          .filter(Charset::isSupported)
          .map(Charset::forName)
          .toList();

  private PlainText() {}

  /** No control characters besides tabs, line ends and form feeds: a person could read it. */
  static boolean plausible(byte[] head) {
    if (marked(head) || wide(head) != null) {
      return true;
    }
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        return false;
      }
    }
    return true;
  }

  /**
   * What the file says, cut where a page would be.
   *
   * @throws Unreadable when its letters cannot be told
   */
  public static String read(Original original) throws IOException, Unreadable {
    byte[] bytes;
    try (InputStream in = original.open()) {
      bytes = in.readNBytes(4 * LIMIT);
    }
    return page(decode(bytes));
  }

  /** As much as a page shows. */
  public static String page(String text) {
    return text.substring(0, Math.min(text.length(), LIMIT));
  }

  /**
   * All that the file says, which programs wrote for programs.
   *
   * @return empty for more than sixteen megabytes
   * @throws Unreadable when its letters cannot be told
   */
  public static Optional<String> whole(Original original) throws IOException, Unreadable {
    if (original.size() > LARGEST) {
      return Optional.empty();
    }
    try (InputStream in = original.open()) {
      return of(in.readAllBytes());
    }
  }

  /**
   * All of a file's text, however long.
   *
   * @return empty for bytes that nobody could read
   * @throws Unreadable when its letters cannot be told
   */
  public static Optional<String> of(byte[] bytes) throws Unreadable {
    return plausible(bytes) ? Optional.of(decode(bytes)) : Optional.empty();
  }

  private static String decode(byte[] bytes) throws Unreadable {
    if (marked(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return new String(bytes, wide);
    }
    try {
      // Cut in the middle of a character, the last bytes are no fault of the sender.
      int end = bytes.length < 4 * LIMIT ? bytes.length : whole(bytes);
      ByteBuffer whole = ByteBuffer.wrap(bytes, 0, end);
      String text = StandardCharsets.UTF_8.newDecoder().decode(whole).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return byCodePage(bytes);
    }
  }

  private static String byCodePage(byte[] bytes) throws Unreadable {
    String best = null;
    double bestFit = 0;
    for (Charset page : CODE_PAGES) {
      String text = new String(bytes, page);
      double fit = AccentFit.of(text);
      if (best == null || fit > bestFit) {
        best = text;
        bestFit = fit;
      }
    }
    if (bestFit < 0) {
      throw new Unreadable(QuarantineReason.ENCODING);
    }
    return best;
  }

  private static int whole(byte[] bytes) {
    int end = bytes.length;
    while (end > 0 && (bytes[end - 1] & 0xC0) == 0x80) {
      end--;
    }
    return Math.max(0, end - 1);
  }

  private static boolean marked(byte[] b) {
    return b.length >= 2
        && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
            || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
  }

  /** UTF-16 without its mark: every other byte of a text in Latin letters is nought. */
  private static Charset wide(byte[] bytes) {
    int[] noughts = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      noughts[i & 1] += bytes[i] == 0 ? 1 : 0;
    }
    int half = bytes.length / 2;
    if (half < 2) {
      return null;
    }
    if (noughts[1] > 0.8 * half && noughts[0] < 0.02 * half) {
      return StandardCharsets.UTF_16LE;
    }
    return noughts[0] > 0.8 * half && noughts[1] < 0.02 * half ? StandardCharsets.UTF_16BE : null;
  }
}
