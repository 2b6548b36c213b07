package org.galien.documents.opening;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The text a page carries, and what tells whether to believe it.
 *
 * @param lines in reading order
 * @param fonts what each font of the page writes, for a font may lie where its neighbour does not
 * @param glyphs how many characters are drawn
 * @param lost how many of them stand inside a word and mean nothing: no character is known for them
 * @param unread the largest connected part of the page that is picture and has no text on it, 0 to
 *     1; letters drawn in outlines count several times their room
 */
public record WrittenPage(
    List<WrittenLine> lines, List<String> fonts, int glyphs, int lost, double unread) {
  public static final WrittenPage NONE = new WrittenPage(List.of(), List.of(), 0, 0, 1);

  public WrittenPage {
    lines = List.copyOf(lines);
    fonts = List.copyOf(fonts);
  }

  public String text() {
    return lines.stream().map(WrittenLine::text).collect(Collectors.joining("\n"));
  }

  public byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(glyphs);
    out.writeInt(lost);
    out.writeDouble(unread);
    out.writeInt(lines.size());
    for (WrittenLine line : lines) {
      out.writeDouble(line.top());
      out.writeDouble(line.bottom());
      write(out, line.text());
    }
    out.writeInt(fonts.size());
    for (String font : fonts) {
      write(out, font);
    }
    return bytes.toByteArray();
  }

  static WrittenPage read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    int glyphs = in.readInt();
    int lost = in.readInt();
    double unread = in.readDouble();
    List<WrittenLine> lines = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      lines.add(new WrittenLine(in.readDouble(), in.readDouble(), text(in)));
    }
    List<String> fonts = new ArrayList<>();
    for (int n = in.readInt(); n > 0; n--) {
      fonts.add(text(in));
    }
    return new WrittenPage(lines, fonts, glyphs, lost, unread);
  }

  /** DataOutputStream's own strings end at 64 KiB. */
  private static void write(DataOutputStream out, String text) throws IOException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(utf8.length);
    out.write(utf8);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
