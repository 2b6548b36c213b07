package org.galien.terminology;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The text of a file: UTF-8, or Windows-1252 as older French files are. What is neither, or begins
 * as one and goes on as the other, is refused: guessing would put wrong letters into labels.
 */
public final class TableText {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private TableText() {}

  /**
   * @throws TableUnreadable with the line and column of the first character that is none
   */
  public static String of(byte[] content) {
    boolean marked = content.length >= 3 && Arrays.equals(Arrays.copyOf(content, 3), MARK);
    byte[] bytes = marked ? Arrays.copyOfRange(content, 3, content.length) : content;
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CharsetDecoder utf8 = StandardCharsets.UTF_8.newDecoder();
    CoderResult result = utf8.decode(in, out, true);
    String read = out.flip().toString();
    if (!result.isError()) {
      return plain(read);
    }
    boolean accented = read.chars().anyMatch(c -> c > 127);
    if (marked || accented) {
      throw at(read, "encoding", "");
    }
    return plain(windows(bytes));
  }

  private static String windows(byte[] bytes) {
    try {
      return WINDOWS
          .newDecoder()
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      String until = new String(bytes, WINDOWS);
      int bad = until.indexOf('\uFFFD');
      throw at(until.substring(0, Math.max(bad, 0)), "encoding", "");
    }
  }

  /** Control characters belong to another encoding, or to no text at all. */
  private static String plain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c == '\uFFFD') {
        throw at(text.substring(0, i), "encoding", "");
      }
    }
    return text;
  }

  private static TableUnreadable at(String before, String why, String what) {
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    return new TableUnreadable(why, line, before.length() - before.lastIndexOf('\n'), what);
  }
}
