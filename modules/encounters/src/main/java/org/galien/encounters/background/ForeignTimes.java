package org.galien.encounters.background;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.encounters.entries.PartialDate;
import org.galien.patients.imports.ImportRow;
import org.galien.patients.imports.RowRefused;
import org.galien.platform.text.Folding;

/** When something began, and whether it ended, as other software writes it. */
final class ForeignTimes {

  private static final Pattern YEAR = Pattern.compile("(?:.*\\D)?((?:19|20)\\d{2})(?:\\D.*)?");
  private static final List<String> NO = List.of("0", "n", "non", "false", "faux", "en cours");

  private ForeignTimes() {}

  /**
   * A date as far as it is told; of one in another form the year alone.
   *
   * @return in ISO's form, null where none is told
   * @throws RowRefused for what is no date, and for one to come
   */
  static String onset(ImportRow row, LocalDate today) throws RowRefused {
    String text = row.text("onset");
    if (text.isEmpty()) {
      return null;
    }
    PartialDate onset = PartialDate.read(text, today).orElse(null);
    if (onset == null) {
      Matcher year = YEAR.matcher(text);
      onset =
          year.matches()
              ? PartialDate.ofYear(Integer.parseInt(year.group(1)))
              : PartialDate.of(row.date("onset", today));
    }
    if (onset.first().isAfter(today)) {
      throw new RowRefused("onset", "patients.import.date-unreadable");
    }
    return onset.iso();
  }

  /** A date of end, or a word that says so. */
  static boolean ended(String text) {
    String word = Folding.fold(text);
    return !word.isEmpty() && !NO.contains(word);
  }
}
