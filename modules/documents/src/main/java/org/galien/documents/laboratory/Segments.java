package org.galien.documents.laboratory;

import java.util.ArrayList;
import java.util.List;

/**
 * Lines of HL7 v2 and of HPRIM Santé: fields, in them components. What parts them is told by the
 * first line, in another order in each of the two.
 */
final class Segments {

  /** Frames of MLLP around a message. */
  private static final String FRAME = "[\u000B\u001C]";

  private final char field;
  private final char component;
  private final char repetition;
  private final char escape;
  private final char sub;
  private final List<String> lines;

  private Segments(String head, String parting, List<String> lines) {
    this.field = parting.charAt(0);
    this.component = parting.charAt(1);
    this.repetition = parting.charAt(2);
    this.escape = parting.charAt(3);
    this.sub = parting.length() > 4 ? parting.charAt(4) : '&';
    this.lines = lines;
  }

  /** Null when the text begins no message. */
  static Segments of(String text) {
    List<String> lines = new ArrayList<>();
    for (String line : Lines.of(text)) {
      String bare = line.replaceAll(FRAME, "").strip();
      if (!bare.isEmpty()) {
        lines.add(bare);
      }
    }
    int head = 0;
    while (head < lines.size() && lines.get(head).matches("(FHS|BHS)\\W.*")) {
      head++;
    }
    if (head == lines.size()) {
      return null;
    }
    String first = lines.get(head);
    String name = first.startsWith("MSH") ? "MSH" : "H";
    boolean parted =
        first.length() > name.length() + 4
            && first.substring(name.length()).matches("([^\\w\\s])[^\\w\\s]{3,4}\\1.*");
    return first.startsWith(name) && parted
        ? new Segments(name, first.substring(name.length(), name.length() + 5), lines)
        : null;
  }

  List<String> lines() {
    return lines;
  }

  String name(String line) {
    int end = line.indexOf(field);
    return end < 0 ? line : line.substring(0, end);
  }

  /**
   * HPRIM Santé has one head and one end for all of its patients: each of them as a message that
   * has both. Where anything else than patients stands between the two, the whole stays one.
   */
  List<String> patients() {
    List<String> names = lines.stream().map(this::name).toList();
    boolean plain =
        names.size() > 2
            && names.getFirst().equals("H")
            && names.get(1).equals("P")
            && names.lastIndexOf("H") == 0
            && names.indexOf("L") == names.size() - 1;
    if (!plain) {
      return List.of(message(lines));
    }
    List<String> messages = new ArrayList<>();
    int begin = 1;
    for (int i = 2; i < names.size(); i++) {
      if (names.get(i).equals("P") || names.get(i).equals("L")) {
        List<String> one = new ArrayList<>(List.of(lines.getFirst()));
        one.addAll(lines.subList(begin, i));
        one.add(lines.getLast());
        messages.add(message(one));
        begin = i;
      }
    }
    return List.copyOf(messages);
  }

  private static String message(List<String> lines) {
    return String.join("\r", lines) + "\r";
  }

  /** Fields, the name being number 0; in the head of HL7 the field mark itself counts as one. */
  List<String> fields(String line) {
    List<String> parts = List.of(line.split(java.util.regex.Pattern.quote("" + field), -1));
    if (!line.startsWith("MSH")) {
      return parts;
    }
    List<String> shifted = new ArrayList<>(parts);
    shifted.add(1, "" + field);
    return shifted;
  }

  /** One component of the first repetition of a field, from 1; null for nothing or HL7's null. */
  String part(List<String> fields, int at, int number) {
    if (at >= fields.size()) {
      return null;
    }
    String[] parts = split(split(fields.get(at), repetition)[0], component);
    return number > parts.length ? null : text(split(parts[number - 1], sub)[0]);
  }

  /** The whole of a field as words, its repetitions on lines. */
  String words(List<String> fields, int at) {
    return at >= fields.size() ? null : text(fields.get(at).replace(repetition, '\n'));
  }

  private static String[] split(String text, char mark) {
    return text.split(java.util.regex.Pattern.quote("" + mark), -1);
  }

  private String text(String raw) {
    if (raw.equals("\"\"")) {
      return null;
    }
    String told =
        raw.replace(escape + "F" + escape, "" + field)
            .replace(escape + "S" + escape, "" + component)
            .replace(escape + "T" + escape, "" + sub)
            .replace(escape + "R" + escape, "" + repetition)
            .replace(escape + ".br" + escape, "\n")
            .replace(escape + "E" + escape, "" + escape)
            .strip();
    return told.isEmpty() ? null : told;
  }
}
