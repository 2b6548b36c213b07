package org.galien.documents.laboratory;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The twelve lines before a report of HPRIM Médecin; a thirteenth, empty, is there or not.
 *
 * @param lines how many it has
 */
record HprimHeader(
    int lines,
    LabPatient patient,
    String dossier,
    LocalDate takenOn,
    LabParty sender,
    LabParty recipient) {

  private static final int LINES = 12;
  private static final int CODE = 10;
  private static final Pattern NIR = Pattern.compile("([0-9]{5}[0-9AB]{2}[0-9]{6})(?: ?[0-9]{2})?");

  /**
   * @param from where it should begin
   * @return null when no header stands there: its lines are told by their place alone, so the two
   *     days must stand in theirs
   */
  static HprimHeader at(List<String> lines, int from) {
    if (lines.size() < from + LINES) {
      return null;
    }
    List<String> head = lines.subList(from, from + LINES).stream().map(String::strip).toList();
    WrittenDay born = WrittenDay.of(head.get(6));
    WrittenDay taken = WrittenDay.of(head.get(9));
    boolean placed = head.get(6).isEmpty() ? taken != null : born != null;
    boolean dated = head.get(9).isEmpty() || taken != null;
    if (!placed || !dated || head.get(1).isEmpty()) {
      return null;
    }
    LocalDate takenOn = taken == null ? null : taken.recent();
    LabPatient patient =
        new LabPatient(
            text(head.get(0)),
            head.get(1),
            null,
            text(head.get(2)),
            born == null ? null : born.before(takenOn),
            born != null && born.shortYear(),
            nir(head.get(7)));
    boolean blank = lines.size() > from + LINES && lines.get(from + LINES).isBlank();
    return new HprimHeader(
        blank ? LINES + 1 : LINES,
        patient,
        text(head.get(8)),
        takenOn,
        party(head.get(10)),
        party(head.get(11)));
  }

  private static String nir(String line) {
    Matcher nir = NIR.matcher(line);
    return nir.matches() ? nir.group(1) : null;
  }

  /** A code of ten places, a space, a name; either may be missing. */
  private static LabParty party(String line) {
    if (line.length() > CODE && line.charAt(CODE) == ' ') {
      return new LabParty(
          text(line.substring(0, CODE).strip()), text(line.substring(CODE).strip()));
    }
    boolean code = line.length() <= CODE && !line.contains(" ");
    return code ? new LabParty(text(line), null) : new LabParty(null, text(line));
  }

  private static String text(String line) {
    return line.isEmpty() ? null : line;
  }
}
