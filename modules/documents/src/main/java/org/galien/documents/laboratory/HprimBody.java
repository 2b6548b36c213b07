package org.galien.documents.laboratory;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What stands in one report after its header. */
final class HprimBody {

  /** With its status a line of results is told whole. */
  private static final int TOLD = 10;

  private static final Set<String> TYPES = Set.of("A", "N", "C");

  private final List<String> text = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  private final List<LabResult> results = new ArrayList<>();
  private boolean inResults;
  private boolean open;
  private boolean lastIsResult;
  private final Headings headings = new Headings();

  void results() {
    inResults = true;
  }

  /**
   * @return false for a line among the results that belongs nowhere: it may be the rest of the one
   *     before
   */
  boolean take(String line) {
    lastIsResult = line.startsWith("RES|");
    if (lastIsResult) {
      inResults = true;
      return result(line);
    }
    if (!inResults) {
      text.add(line);
      return true;
    }
    if (line.startsWith("TEX")) {
      open = false;
      remark(line.substring(3).replaceFirst("^\\|", "").strip());
      return true;
    }
    if (line.isBlank()) {
      return true;
    }
    boolean apart = !open && line.indexOf('|') < 0;
    if (apart) {
      remark(line.strip());
    }
    return apart;
  }

  /** The last line was cut: what it seems to say is not what it said. */
  void dropLast() {
    if (lastIsResult && !results.isEmpty()) {
      results.removeLast();
    }
  }

  private void remark(String words) {
    remarks.add(words);
    headings.say(words);
  }

  private boolean result(String line) {
    String[] parts = line.split("\\|", -1);
    open = parts.length < TOLD;
    String type = LabResult.upper(part(parts, 3));
    if (type != null && !TYPES.contains(type)) {
      // A bar inside a label moves everything after it: which part is the value is anybody's guess.
      return false;
    }
    results.add(
        new LabResult(
            headings.above(),
            part(parts, 1),
            part(parts, 2),
            null,
            type,
            quantity(parts, type, 4),
            part(parts, 10) == null ? null : quantity(parts, type, 10),
            LabResult.upper(part(parts, 8)),
            LabResult.upper(part(parts, 9))));
    return true;
  }

  /** Value, unit, low, high from this place on. */
  private static Quantity quantity(String[] parts, String type, int at) {
    String written = part(parts, at);
    String unit = part(parts, at + 1);
    return "A".equals(type) || "C".equals(type)
        ? Quantity.words(written, unit)
        : Quantity.of(written, unit, part(parts, at + 2), part(parts, at + 3));
  }

  private static String part(String[] parts, int at) {
    String text = at < parts.length ? parts[at].strip() : "";
    return text.isEmpty() ? null : text;
  }

  LabReport report(HprimHeader header) {
    List<String> shown =
        text.stream().map(String::stripTrailing).filter(l -> !l.isBlank()).toList();
    return new LabReport(
        header.patient(),
        header.sender(),
        header.recipient(),
        header.dossier(),
        header.takenOn(),
        shown,
        remarks,
        results);
  }
}
