package org.galien.patients.imports;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a pass finds: everything counted, the first of each kept to be shown. */
final class Findings {

  private static final int MOST_ISSUES = 5000;
  private static final int MOST_DOUBTS = 5000;

  /** Of one kind of rows. */
  static final class Counts {
    long rows;
    long made;
    long known;
    long doubtful;
    long unassigned;
    long unreadable;
  }

  /** A row that is left out. */
  record Issue(
      String kind,
      String file,
      long line,
      String column,
      String value,
      String reason,
      boolean unassigned) {}

  /** A row that may be of somebody who is here. */
  record Doubt(
      String key,
      long candidate,
      String file,
      long line,
      String person,
      String other,
      boolean likely) {}

  final Map<String, Counts> counts = new LinkedHashMap<>();
  final List<Issue> issues = new ArrayList<>();
  final List<Doubt> doubts = new ArrayList<>();

  Counts of(String kind) {
    return counts.computeIfAbsent(kind, one -> new Counts());
  }

  /**
   * @param column as the file calls it
   */
  void refused(String kind, ImportRow row, String column, RowRefused why) {
    Counts count = of(kind);
    count.unreadable += why.unassigned() ? 0 : 1;
    count.unassigned += why.unassigned() ? 1 : 0;
    if (issues.size() < MOST_ISSUES) {
      String value = row.text(why.column());
      issues.add(
          new Issue(
              kind,
              row.file(),
              row.line(),
              column,
              value.substring(0, Math.min(value.length(), 200)),
              why.reason(),
              why.unassigned()));
    }
  }

  void doubt(Doubt doubt) {
    if (doubts.size() < MOST_DOUBTS) {
      doubts.add(doubt);
    }
  }
}
