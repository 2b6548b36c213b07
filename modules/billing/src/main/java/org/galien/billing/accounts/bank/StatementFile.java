package org.galien.billing.accounts.bank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What kinds of statement there are, told by what stands in them and not by their names. */
enum StatementFile {
  CSV {
    @Override
    List<Movement> read(byte[] content, Mapping mapping) {
      return CsvStatement.read(text(content), mapping);
    }
  },
  OFX {
    @Override
    List<Movement> read(byte[] content, Mapping mapping) {
      return OfxStatement.read(text(content));
    }
  },
  CAMT {
    @Override
    List<Movement> read(byte[] content, Mapping mapping) {
      return CamtStatement.read(content);
    }
  };

  private static final int HEAD = 4000;

  abstract List<Movement> read(byte[] content, Mapping mapping);

  static StatementFile of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD), StandardCharsets.ISO_8859_1)
            .toUpperCase(Locale.ROOT);
    if (head.contains("<OFX>") || head.contains("OFXHEADER")) {
      return OFX;
    }
    return head.contains("CAMT.05") || head.contains("BKTOCSTMR") ? CAMT : CSV;
  }

  /** UTF-8, or what French banks wrote before it. */
  static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, Charset.forName("windows-1252"));
    }
  }
}
