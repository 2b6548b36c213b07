package org.galien.documents.opening;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text files: UTF-8, UTF-16 with its mark, else the Windows code page of French software. */
public final class PlainText {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private PlainText() {}

  /** No control characters besides tabs, line ends and form feeds: a person could read it. */
  static boolean plausible(byte[] head) {
    if (marked(head)) {
      return true;
    }
    for (byte b : head) {
      if (b >= 0 && b < 0x20 && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        return false;
      }
    }
    return true;
  }

  /** What the file says, cut where a page would be. */
  public static String read(Original original) throws IOException {
    byte[] bytes;
    try (InputStream in = original.open()) {
      bytes = in.readNBytes(4 * BoundedWriter.LIMIT);
    }
    String text = decode(bytes);
    return text.substring(0, Math.min(text.length(), BoundedWriter.LIMIT));
  }

  private static String decode(byte[] bytes) {
    if (marked(bytes)) {
      return new String(bytes, StandardCharsets.UTF_16);
    }
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException notUtf8) {
      return new String(bytes, WINDOWS);
    }
  }

  private static boolean marked(byte[] b) {
    return b.length >= 2
        && ((b[0] == (byte) 0xFE && b[1] == (byte) 0xFF)
            || (b[0] == (byte) 0xFF && b[1] == (byte) 0xFE));
  }
}
