package org.galien.scheduling.web;

import org.galien.scheduling.VisitType;

/** A visit type in the legend and in the booking form. */
public final class VisitLook {

  private final VisitType type;

  VisitLook(VisitType type) {
    this.type = type;
  }

  static String icon(VisitType type) {
    return switch (type) {
      case CONSULT -> "steth";
      case SUIVI -> "repeat";
      case ENFANT -> "child";
      case TELE -> "video";
      case ACTE -> "pulse";
      case DOMICILE -> "home";
      case URGENCE -> "alert";
    };
  }

  public String getName() {
    return type.name();
  }

  public String getCode() {
    return type.code();
  }

  public String getIcon() {
    return icon(type);
  }

  public String getLabel() {
    return Words.text(type.label());
  }

  public int getMinutes() {
    return type.minutes();
  }

  /** Left out of the legend on narrow screens. */
  public boolean isRare() {
    return type == VisitType.ACTE || type == VisitType.DOMICILE;
  }
}
