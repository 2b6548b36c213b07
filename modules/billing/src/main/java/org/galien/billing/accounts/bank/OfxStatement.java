package org.galien.billing.accounts.bank;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Open Financial Exchange: version 1 is SGML whose values end with the line or the next tag,
 * version 2 is XML. Both are read by their tags; entities are the five of XML, and nothing is
 * fetched or expanded.
 */
final class OfxStatement {

  private static final Pattern TAG =
      Pattern.compile("<(/?)([A-Z0-9.]+)>([^<]*)", Pattern.CASE_INSENSITIVE);
  private static final int DAY = 8;

  private OfxStatement() {}

  static List<Movement> read(String text) {
    List<Movement> movements = new ArrayList<>();
    Map<String, String> open = null;
    boolean ended = false;
    Matcher tag = TAG.matcher(text);
    Lines lines = new Lines(text);
    while (tag.find()) {
      String name = tag.group(2).toUpperCase(Locale.ROOT);
      boolean ends = !tag.group(1).isEmpty();
      if (name.equals("STMTTRN")) {
        if (ends == (open == null)) {
          throw new StatementRefused("cut", lines.at(tag.start()));
        }
        if (ends) {
          movements.add(movement(open, lines.at(tag.start())));
        }
        open = ends ? null : new HashMap<>();
      } else if (open != null && !ends) {
        open.putIfAbsent(name, plain(tag.group(3)));
      }
      ended |= ends && name.equals("OFX");
    }
    if (!ended) {
      throw new StatementRefused("cut", lines.at(text.length()));
    }
    return movements;
  }

  private static Movement movement(Map<String, String> fields, long line) {
    String day = fields.getOrDefault("DTPOSTED", "");
    try {
      LocalDate posted =
          LocalDate.parse(
              day.substring(0, Math.min(DAY, day.length())), DateTimeFormatter.BASIC_ISO_DATE);
      int cents =
          Money.cents(fields.getOrDefault("TRNAMT", ""))
              .orElseThrow(() -> new StatementRefused("amount", line));
      String label =
          (fields.getOrDefault("NAME", "") + " " + fields.getOrDefault("MEMO", "")).strip();
      return new Movement(posted, cents, label, fields.getOrDefault("FITID", ""));
    } catch (DateTimeException e) {
      throw new StatementRefused("day", line);
    }
  }

  private static String plain(String value) {
    return value
        .strip()
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  /** Which line a place of the text stands on; asked for from the beginning on. */
  private static final class Lines {

    private final String text;
    private int counted;
    private long line = 1;

    Lines(String text) {
      this.text = text;
    }

    long at(int place) {
      for (; counted < place; counted++) {
        if (text.charAt(counted) == '\n') {
          line++;
        }
      }
      return line;
    }
  }
}
