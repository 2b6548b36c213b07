package org.galien.terminology.drugs;

import java.util.ArrayList;
import java.util.List;

/** The official files, by what they hold. */
enum BdpmFile {
  DRUGS("CIS_bdpm", 12, true),
  PACKS("CIS_CIP_bdpm", 13, true),
  SUBSTANCES("CIS_COMPO_bdpm", 8, true),
  GROUPS("CIS_GENER_bdpm", 5, true),
  /** Conditions of prescription. Without them nothing is known of drugs under control. */
  CONDITIONS("CIS_CPD_bdpm", 2, false);

  private final String title;
  private final int columns;
  private final boolean needed;

  BdpmFile(String title, int columns, boolean needed) {
    this.title = title;
    this.columns = columns;
    this.needed = needed;
  }

  String title() {
    return title + ".txt";
  }

  boolean needed() {
    return needed;
  }

  /**
   * Blank lines and blank cells behind the last column are let pass.
   *
   * @throws BdpmRefused for another encoding, and for missing or surplus columns
   */
  List<BdpmLine> read(byte[] content) {
    List<BdpmLine> lines = new ArrayList<>();
    int number = 0;
    for (String text : BdpmText.lines(title(), content)) {
      number++;
      if (!text.isBlank()) {
        lines.add(line(number, text));
      }
    }
    if (lines.isEmpty()) {
      throw new BdpmRefused(title(), 1, 1, "empty");
    }
    return lines;
  }

  private BdpmLine line(int number, String text) {
    String[] cells = text.split("\t", -1);
    if (cells.length < columns) {
      throw new BdpmRefused(title(), number, cells.length + 1, "column-missing", columns);
    }
    for (int i = columns; i < cells.length; i++) {
      if (!cells[i].isBlank()) {
        throw new BdpmRefused(title(), number, i + 1, "column-surplus", columns);
      }
    }
    return new BdpmLine(title(), number, List.of(cells));
  }
}
