package org.galien.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/**
 * The CIM-10 as a table: a code and a label a line. Where the first line names columns they are
 * looked for by name; else the code is the first and the label the last, as in the files for
 * hospitals, which have several columns between.
 */
final class Cim10File {

  private static final Pattern CODE = Pattern.compile("[A-Z]\\d{2}[0-9A-Z+*-]{0,7}");
  private static final Set<String> CODES = Set.of("code", "cim", "cim10", "code cim10");
  private static final Set<String> LABELS =
      Set.of("libelle", "label", "intitule", "libelle long", "libelle complet", "description");
  private static final int LABEL = 400;
  private static final int CATEGORY = 3;

  private Cim10File() {}

  /**
   * @throws TableUnreadable when any of it cannot be read
   */
  static List<Cim10Code> read(byte[] content) {
    List<TableLines.Line> lines = TableLines.of(TableText.of(content));
    TableLines.Line first = lines.getFirst();
    boolean headed = !CODE.matcher(bare(first.field(0))).matches();
    int code = headed ? named(first, CODES) : 0;
    int label = headed ? named(first, LABELS) : first.fields().size() - 1;
    List<Cim10Code> codes = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TableLines.Line line : headed ? lines.subList(1, lines.size()) : lines) {
      Cim10Code one = code(line, code, label, first.fields().size());
      if (!seen.add(one.code())) {
        throw new TableUnreadable("twice", line.number(), code + 1, one.code());
      }
      codes.add(one);
    }
    if (codes.isEmpty()) {
      throw new TableUnreadable("empty", first.number(), 1, "");
    }
    return codes;
  }

  /** {@code e119} is {@code E11.9}; what is no code stays as it is. */
  static String canonical(String typed) {
    String bare = bare(typed);
    if (!CODE.matcher(bare).matches()) {
      return typed.strip();
    }
    return bare.length() == CATEGORY
        ? bare
        : bare.substring(0, CATEGORY) + "." + bare.substring(CATEGORY);
  }

  private static Cim10Code code(TableLines.Line line, int code, int label, int columns) {
    if (line.fields().size() < columns) {
      throw new TableUnreadable("columns", line.number(), line.fields().size() + 1, "");
    }
    if (!CODE.matcher(bare(line.field(code))).matches()) {
      throw new TableUnreadable("code", line.number(), code + 1, line.field(code));
    }
    String text = line.field(label);
    if (text.isEmpty() || text.length() > LABEL) {
      throw new TableUnreadable("label", line.number(), label + 1, "");
    }
    return new Cim10Code(canonical(line.field(code)), text);
  }

  private static int named(TableLines.Line header, Set<String> names) {
    for (int i = 0; i < header.fields().size(); i++) {
      String name = Folding.fold(header.field(i)).replaceAll("[^a-z0-9]+", " ").strip();
      if (names.contains(name)) {
        return i;
      }
    }
    throw new TableUnreadable(
        "header", header.number(), 1, names.stream().sorted().findFirst().orElse(""));
  }

  private static String bare(String code) {
    return code.strip().toUpperCase(java.util.Locale.ROOT).replaceAll("[.\\s]", "");
  }
}
