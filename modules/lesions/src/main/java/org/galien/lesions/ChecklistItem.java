package org.galien.lesions;

import java.util.Locale;

/** A sign of a checklist. */
public enum ChecklistItem {
  ASYMMETRY(ChecklistKind.ABCDE, 1),
  BORDER(ChecklistKind.ABCDE, 1),
  COLOUR(ChecklistKind.ABCDE, 1),
  DIAMETER(ChecklistKind.ABCDE, 1),
  EVOLUTION(ChecklistKind.ABCDE, 1),
  UGLY_DUCKLING(ChecklistKind.ABCDE, 0),
  ATYPICAL_NETWORK(ChecklistKind.SEVEN, 2),
  BLUE_WHITE_VEIL(ChecklistKind.SEVEN, 2),
  ATYPICAL_VESSELS(ChecklistKind.SEVEN, 2),
  IRREGULAR_STREAKS(ChecklistKind.SEVEN, 1),
  DOTS_GLOBULES(ChecklistKind.SEVEN, 1),
  BLOTCHES(ChecklistKind.SEVEN, 1),
  REGRESSION(ChecklistKind.SEVEN, 1),
  LIGHT_PHOTOTYPE(ChecklistKind.SAM, 1),
  FRECKLES(ChecklistKind.SAM, 1),
  MANY_NAEVI(ChecklistKind.SAM, 1),
  SUNBURNS(ChecklistKind.SAM, 1),
  SUNNY_COUNTRY(ChecklistKind.SAM, 1),
  OWN_MELANOMA(ChecklistKind.SAM, 1),
  FAMILY_MELANOMA(ChecklistKind.SAM, 1);

  private final ChecklistKind kind;
  private final int points;

  ChecklistItem(ChecklistKind kind, int points) {
    this.kind = kind;
    this.points = points;
  }

  public ChecklistKind kind() {
    return kind;
  }

  /** 0 for one that is noted and not counted. */
  public int getPoints() {
    return points;
  }

  public String getCode() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Message key of its name. */
  public String getKey() {
    return "lesions.item." + getCode();
  }
}
