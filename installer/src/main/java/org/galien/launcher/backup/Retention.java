package org.galien.launcher.backup;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which backups stay: all of the last fourteen days, then the last of each week for eight weeks,
 * then the last of each month for two years.
 */
final class Retention {

  private static final int DAYS = 14;
  private static final int WEEKS = 8;
  private static final int MONTHS = 24;
  private static final int DATE = "2026-11-27".length();

  private Retention() {}

  /**
   * @param runs names that begin with their day, the oldest first
   * @return those that need not stay
   */
  static Set<String> past(List<String> runs, LocalDate today) {
    Map<String, String> lastOf = new HashMap<>();
    Set<String> past = new TreeSet<>(runs);
    for (String run : runs) {
      LocalDate day = LocalDate.parse(run.substring(0, DATE));
      if (day.isAfter(today.minusDays(DAYS))) {
        past.remove(run);
      } else if (day.isAfter(today.minusWeeks(WEEKS))) {
        int year = day.get(IsoFields.WEEK_BASED_YEAR);
        lastOf.put(year + " week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR), run);
      } else if (day.isAfter(today.minusMonths(MONTHS))) {
        lastOf.put(day.getYear() + " month " + day.getMonthValue(), run);
      }
    }
    past.removeAll(lastOf.values());
    return past;
  }

  /**
   * Removes them, and the files that no other backup holds; what cannot be read keeps its files.
   *
   * @return how many backups went
   */
  static int apply(Place place, BackupKey key, LocalDate today) throws IOException {
    List<String> runs = Backup.runs(place);
    Set<String> past = past(runs, today);
    if (past.isEmpty()) {
      return 0;
    }
    Set<String> needed = new HashSet<>();
    for (String run : runs) {
      if (!past.contains(run)) {
        Manifest.read(place, run, key).files().values().forEach(kept -> needed.add(kept.object()));
      }
    }
    for (String run : past) {
      place.delete(Manifest.file(run));
      place.delete(Manifest.databaseFile(run));
    }
    for (String object : place.sizes(VaultCopy.FOLDER).keySet()) {
      if (!needed.contains(object)) {
        place.delete(object);
      }
    }
    return past.size();
  }
}
