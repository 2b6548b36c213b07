package org.galien.documents.pages;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.galien.documents.opening.Enclosed;
import org.galien.documents.opening.PageRequest;
import org.galien.documents.opening.QuarantineReason;
import org.galien.documents.opening.Unreadable;
import org.galien.documents.opening.WrittenLine;
import org.galien.documents.opening.WrittenPage;

/** A saved mail: one page of text, and what is enclosed. */
final class MailPages implements Pages {
  private static final int LONGEST_LINE = 1 << 20;
  private static final int MOST_HEADERS = 2000;

  private final MailParts parts;

  private MailPages(MailParts parts) {
    this.parts = parts;
  }

  static Pages open(byte[] bytes) throws Unreadable {
    try {
      DefaultMessageBuilder builder = new DefaultMessageBuilder();
      builder.setMimeEntityConfig(
          MimeConfig.custom()
              .setMaxLineLen(LONGEST_LINE)
              .setMaxHeaderLen(LONGEST_LINE)
              .setMaxHeaderCount(MOST_HEADERS)
              .build());
      Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
      return new MailPages(MailParts.of(message));
    } catch (IOException | RuntimeException | StackOverflowError damaged) {
      throw new Unreadable(QuarantineReason.CORRUPT);
    }
  }

  @Override
  public int count() {
    return 1;
  }

  @Override
  public WrittenPage text(int page) {
    List<WrittenLine> lines = new ArrayList<>();
    parts.text().lines().forEach(line -> lines.add(new WrittenLine(0, 0, line)));
    return new WrittenPage(lines, List.of(), parts.text().length(), 0, 0);
  }

  @Override
  public BufferedImage picture(PageRequest request) throws Unreadable {
    throw new Unreadable(QuarantineReason.UNSUPPORTED);
  }

  @Override
  public List<Enclosed> enclosures() throws IOException {
    return parts.list();
  }

  @Override
  public byte[] enclosure(int number) throws IOException, Unreadable {
    return parts.bytes(number);
  }

  @Override
  public void close() {}
}
