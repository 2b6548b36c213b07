package org.galien.documents.laboratory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Results in HL7 v2 ORU messages and in HPRIM Santé, which took its segments from the same source:
 * value, unit, range, flag and status of OBX stand in the same places.
 *
 * <p>Neither tells how much it holds, so that of what was cut only this shows: a last line without
 * its end, an opened frame or batch without its end. Then no value counts.
 */
final class Hl7 {

  private static final Pattern HEAD =
      Pattern.compile(
          "^[\\s\\u000B]{0,4}(?:(?:FHS|BHS)\\W[^\\r\\n]*[\\r\\n]+)*(?:MSH|H)([^\\w\\s])[^\\w\\s]{3,4}\\1");
  private static final Pattern RANGE =
      Pattern.compile("\\s*([+-]?[\\d.,]+)\\s*(?:-|–|à)\\s*([+-]?[\\d.,]+)\\s*");
  private static final Pattern BOUND = Pattern.compile("\\s*([<>]=?|≤|≥)\\s*([\\d.,]+)\\s*");
  private static final Set<String> NUMBERS = Set.of("NM", "N", "SN");

  /** Everything else encloses documents, images, or says how a document may be shown. */
  private static final Set<String> VALUES =
      Set.of("NM", "N", "SN", "ST", "TX", "FT", "CE", "CWE", "A", "C");

  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  private final Segments segments;
  private final List<LabReport> reports = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<LabResult> results = new ArrayList<>();
  private LabPatient patient = LabPatient.UNNAMED;
  private LabParty sender = LabParty.UNKNOWN;
  private LabParty recipient = LabParty.UNKNOWN;
  private Headings headings = new Headings();
  private String dossier;
  private LocalDate takenOn;
  private String title;

  private Hl7(Segments segments) {
    this.segments = segments;
  }

  static boolean is(String text) {
    return HEAD.matcher(text).find();
  }

  static LabFile read(String text) {
    Segments segments = Segments.of(text);
    if (segments == null) {
      return LabFile.broken(LabForm.HL7, List.of(), "documents.results.trouble.header", 1);
    }
    Hl7 message = new Hl7(segments);
    int line = 0;
    for (String segment : segments.lines()) {
      line++;
      if (!message.take(segment)) {
        return message.broken("line", line);
      }
    }
    if (cut(text, segments)) {
      return message.broken("cut", line);
    }
    message.flush();
    return LabFile.whole(LabForm.HL7, message.reports);
  }

  /** The messages of a batch, without its frames; of HPRIM Santé one for each of its patients. */
  static List<String> messages(String text) {
    Segments segments = Segments.of(text);
    List<StringBuilder> messages = new ArrayList<>();
    for (String line : segments.lines()) {
      if (line.startsWith("MSH")) {
        messages.add(new StringBuilder());
      }
      if (!messages.isEmpty() && !line.matches("(?:FTS|BTS|FHS|BHS)\\W.*")) {
        messages.getLast().append(line).append('\r');
      }
    }
    return messages.isEmpty()
        ? segments.patients()
        : messages.stream().map(StringBuilder::toString).toList();
  }

  private LabFile broken(String what, int line) {
    flush();
    return LabFile.broken(LabForm.HL7, reports, "documents.results.trouble." + what, line);
  }

  private static boolean cut(String text, Segments segments) {
    String end = text.replaceAll("[ \\t\\u001A]+$", "");
    boolean ended = end.endsWith("\r") || end.endsWith("\n") || end.endsWith("\u001C");
    boolean framed = text.indexOf('\u000B') >= 0 && text.indexOf('\u001C') < 0;
    List<String> names = segments.lines().stream().map(segments::name).toList();
    boolean open =
        (names.contains("FHS") && !names.contains("FTS"))
            || (names.contains("BHS") && !names.contains("BTS"))
            || (names.contains("H") && !names.contains("L"));
    return !ended || framed || open;
  }

  /** False for a line that is no segment: it may be the rest of the one before. */
  private boolean take(String line) {
    List<String> f = segments.fields(line);
    switch (f.getFirst()) {
      case "MSH" -> {
        flush();
        sender = new LabParty(null, part(f, 4, 1));
      }
      case "H" -> {
        flush();
        sender = new LabParty(part(f, 4, 1), part(f, 4, 2));
        recipient = new LabParty(part(f, 9, 1), part(f, 9, 2));
      }
      case "PID" -> begin(patient(f, 3, 5, 7, 0));
      case "P" -> begin(patient(f, 2, 5, 7, 6));
      case "OBR" -> order(f);
      case "OBX" -> {
        return result(f);
      }
      case "NTE", "C" -> remark(segments.words(f, 3));
      default -> {
        return f.getFirst().matches("[A-Z][A-Z0-9]{0,2}");
      }
    }
    return true;
  }

  private void begin(LabPatient named) {
    flush();
    patient = named;
  }

  private LabPatient patient(List<String> f, int number, int name, int born, int birthName) {
    return new LabPatient(
        part(f, number, 1),
        part(f, name, 1),
        birthName == 0 ? null : part(f, birthName, 1),
        part(f, name, 2),
        day(part(f, born, 1)),
        false,
        null);
  }

  /** Each sample is a report of its own: a correction names the sample. */
  private void order(List<String> f) {
    String filler = part(f, 3, 1);
    LocalDate taken = day(part(f, 7, 1));
    if (!Objects.equals(filler, dossier) || !Objects.equals(taken, takenOn)) {
      flush();
    }
    dossier = filler;
    takenOn = taken;
    title = part(f, 4, 2);
    headings.say(title);
  }

  private boolean result(List<String> f) {
    String type = LabResult.upper(part(f, 2, 1));
    if (type == null || !type.matches("[A-Z]{1,3}")) {
      return false;
    }
    if (!VALUES.contains(type)) {
      return true;
    }
    boolean coded = "LN".equals(part(f, 3, 3));
    boolean alternate = "LN".equals(part(f, 3, 6));
    results.add(
        new LabResult(
            headings.above() == null ? title : headings.above(),
            part(f, 3, 2),
            part(f, 3, 1),
            coded ? part(f, 3, 1) : alternate ? part(f, 3, 4) : null,
            NUMBERS.contains(type) ? "N" : "A",
            value(f, type),
            null,
            LabResult.upper(part(f, 8, 1)),
            LabResult.upper(part(f, 11, 1))));
    return true;
  }

  private Quantity value(List<String> f, String type) {
    String unit = part(f, 6, 1);
    if (type.equals("CE") || type.equals("CWE")) {
      String words = part(f, 5, 2);
      return Quantity.words(words == null ? part(f, 5, 1) : words, unit);
    }
    String written = segments.words(f, 5);
    if (type.equals("SN")) {
      String sign = part(f, 5, 1);
      boolean plain = part(f, 5, 3) == null && part(f, 5, 4) == null;
      written = !plain ? written : (sign == null ? "" : sign) + part(f, 5, 2);
    }
    if (!NUMBERS.contains(type)) {
      return Quantity.words(written, unit);
    }
    String range = segments.words(f, 7);
    Matcher both = RANGE.matcher(range == null ? "" : range);
    if (both.matches()) {
      return Quantity.of(written, unit, both.group(1), both.group(2));
    }
    Matcher one = BOUND.matcher(range == null ? "" : range);
    boolean bound = one.matches();
    boolean upper = bound && (one.group(1).startsWith("<") || one.group(1).equals("≤"));
    String limit = bound ? one.group(2) : null;
    return Quantity.of(written, unit, upper ? null : limit, upper ? limit : null);
  }

  private void remark(String words) {
    if (words != null) {
      remarks.add(words);
    }
  }

  private void flush() {
    if (!results.isEmpty() || !remarks.isEmpty()) {
      reports.add(
          new LabReport(patient, sender, recipient, dossier, takenOn, List.of(), remarks, results));
    }
    results.clear();
    remarks.clear();
    headings = new Headings();
    dossier = null;
    takenOn = null;
    title = null;
  }

  private String part(List<String> fields, int at, int number) {
    return segments.part(fields, at, number);
  }

  /** Its first eight figures; the hour does not matter here. */
  private static LocalDate day(String text) {
    if (text == null || !text.matches("\\d{8}.*")) {
      return null;
    }
    try {
      return LocalDate.parse(text.substring(0, 8), DAY);
    } catch (DateTimeException never) {
      return null;
    }
  }
}
