package org.galien.terminology;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.platform.text.Folding;

/**
 * References of growth as a table with a first line that names its columns: measure, sex, age in
 * months or days, L, M, S.
 */
final class GrowthFile {

  /** A line of it. */
  record Row(GrowthMeasure measure, char sex, Lms lms) {}

  private static final double DAYS_A_MONTH = 365.25 / 12;
  private static final double OLDEST_DAYS = 25 * 365.25;
  private static final Set<String> MONTHS =
      Set.of("age mois", "age months", "mois", "month", "months");
  private static final Set<String> DAYS =
      Set.of("age jours", "age days", "jours", "jour", "day", "days");
  private static final Map<String, Character> SEXES =
      Map.of(
          "f", 'F', "fille", 'F', "girl", 'F', "2", 'F', "m", 'M', "garcon", 'M', "g", 'M', "boy",
          'M', "1", 'M');

  private final int measure;
  private final int sex;
  private final int age;
  private final boolean months;
  private final int l;
  private final int m;
  private final int s;
  private final int columns;

  private GrowthFile(TableLines.Line header) {
    List<String> names = header.fields().stream().map(GrowthFile::folded).toList();
    measure = named(header, names, Set.of("mesure", "measure", "indicateur"), "mesure");
    sex = named(header, names, Set.of("sexe", "sex"), "sexe");
    months = names.stream().anyMatch(MONTHS::contains);
    age = named(header, names, months ? MONTHS : DAYS, "age_mois");
    l = named(header, names, Set.of("l"), "L");
    m = named(header, names, Set.of("m"), "M");
    s = named(header, names, Set.of("s"), "S");
    columns = 1 + Stream.of(measure, sex, age, l, m, s).max(Integer::compare).orElseThrow();
  }

  /**
   * @throws TableUnreadable when any of it cannot be read
   */
  static List<Row> read(byte[] content) {
    List<TableLines.Line> lines = TableLines.of(TableText.of(content));
    GrowthFile file = new GrowthFile(lines.getFirst());
    List<Row> rows = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (TableLines.Line line : lines.subList(1, lines.size())) {
      Row row = file.row(line);
      if (!seen.add(row.measure() + "/" + row.sex() + "/" + row.lms().ageDays())) {
        throw new TableUnreadable("twice", line.number(), file.age + 1, line.field(file.age));
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      throw new TableUnreadable("empty", 1, 1, "");
    }
    return rows;
  }

  private Row row(TableLines.Line line) {
    if (line.fields().size() < columns) {
      throw new TableUnreadable("columns", line.number(), line.fields().size() + 1, "");
    }
    GrowthMeasure of =
        GrowthMeasure.named(folded(line.field(measure)))
            .orElseThrow(() -> wrong("measure", line, measure));
    Character who = SEXES.get(folded(line.field(sex)));
    if (who == null) {
      throw wrong("sex", line, sex);
    }
    double days = number(line, age, 0, OLDEST_DAYS) * (months ? DAYS_A_MONTH : 1);
    if (days > OLDEST_DAYS) {
      throw wrong("number", line, age);
    }
    return new Row(
        of,
        who,
        new Lms(
            (int) Math.round(days),
            number(line, l, -20, 20),
            number(line, m, 0.1, 300),
            number(line, s, 0.0001, 1)));
  }

  private static double number(TableLines.Line line, int field, double least, double most) {
    String typed = line.field(field).replace(',', '.');
    if (!typed.matches("-?\\d{1,6}(\\.\\d{1,12})?")) {
      throw wrong("number", line, field);
    }
    double number = Double.parseDouble(typed);
    if (number < least || number > most) {
      throw wrong("number", line, field);
    }
    return number;
  }

  private static TableUnreadable wrong(String why, TableLines.Line line, int field) {
    return new TableUnreadable(why, line.number(), field + 1, line.field(field));
  }

  private static int named(
      TableLines.Line header, List<String> names, Set<String> wanted, String said) {
    for (int i = 0; i < names.size(); i++) {
      if (wanted.contains(names.get(i))) {
        return i;
      }
    }
    throw new TableUnreadable("header", header.number(), 1, said);
  }

  private static String folded(String text) {
    return Folding.fold(text).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
