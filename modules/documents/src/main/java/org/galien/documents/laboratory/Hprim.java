package org.galien.documents.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * HPRIM Médecin: for each patient a header, a text, and between {@code ****LAB****} and {@code
 * ****FIN****} lines {@code TEX} and {@code RES}; {@code ****FINFICHIER****} ends the file. Read as
 * strictly as its values matter: a file without its end was cut, and a line that belongs nowhere
 * may be the rest of another.
 */
final class Hprim {

  private static final String LAB = "LAB";
  private static final String END = "FIN";
  private static final String END_OF_FILE = "FINFICHIER";
  private static final Pattern MARK =
      Pattern.compile("\\*{4} ?(?:LAB|FIN|FINFICHIER) ?\\*{4}", Pattern.CASE_INSENSITIVE);
  private static final Pattern TELLING =
      Pattern.compile("(?mi)^\\s{0,3}\\*{4} ?(LAB|FIN)|^RES\\|[^|\\n]*\\|");

  private final List<String> lines;
  private final List<LabReport> reports = new ArrayList<>();
  private final List<String> told = new ArrayList<>();
  private int at;

  private Hprim(List<String> lines) {
    this.lines = lines;
  }

  /** Whether a text is such a file, or what is left of one. */
  static boolean is(String text) {
    return TELLING.matcher(text).find() || HprimHeader.at(Lines.of(text), 0) != null;
  }

  static LabFile read(String text) {
    return new Hprim(Lines.of(text)).file();
  }

  /** The text of each report of a file that is whole, from its header to its end. */
  static List<String> reports(String text) {
    Hprim all = new Hprim(Lines.of(text));
    all.file();
    return all.told;
  }

  /** Reports as a file. */
  static String file(String reports) {
    return reports + "****" + END_OF_FILE + "****\n";
  }

  private LabFile file() {
    boolean ended = false;
    while (true) {
      int begin = header();
      if (begin == lines.size()) {
        return ended ? LabFile.whole(LabForm.HPRIM, reports) : broken("cut", lines.size());
      }
      if (END_OF_FILE.equals(mark(begin)) && !reports.isEmpty()) {
        ended = true;
        at = begin + 1;
        continue;
      }
      ended = false;
      HprimHeader header = HprimHeader.at(lines, begin);
      if (header == null) {
        return broken(lines.size() - begin < 12 ? "cut" : "header", begin + 1);
      }
      at = begin + header.lines();
      LabFile trouble = report(header);
      if (trouble != null) {
        return trouble;
      }
      told.add(String.join("\n", lines.subList(begin, at)) + "\n");
    }
  }

  /** Where the next one begins: its first line may be empty, and so may lines before it. */
  private int header() {
    int begin = at;
    while (begin < lines.size() && HprimHeader.at(lines, begin) == null && blank(begin)) {
      begin++;
    }
    return begin;
  }

  private boolean blank(int line) {
    return lines.get(line).isBlank() || lines.get(line).equals("\u001A");
  }

  /** Null when it is whole. */
  private LabFile report(HprimHeader header) {
    HprimBody body = new HprimBody();
    while (at < lines.size()) {
      String mark = mark(at);
      if (END.equals(mark)) {
        at++;
        reports.add(body.report(header));
        return null;
      }
      boolean misplaced = END_OF_FILE.equals(mark);
      if (misplaced || (!LAB.equals(mark) && !body.take(lines.get(at)))) {
        reports.add(body.report(header));
        return broken(misplaced ? "cut" : "line", at + 1);
      }
      if (LAB.equals(mark)) {
        body.results();
      }
      at++;
    }
    body.dropLast();
    reports.add(body.report(header));
    return broken("cut", lines.size());
  }

  private String mark(int line) {
    String text = lines.get(line).strip();
    return MARK.matcher(text).matches() ? LabResult.upper(text.replaceAll("[* ]", "")) : null;
  }

  private LabFile broken(String what, int line) {
    return LabFile.broken(LabForm.HPRIM, reports, "documents.results.trouble." + what, line);
  }
}
