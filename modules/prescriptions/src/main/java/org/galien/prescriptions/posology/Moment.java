package org.galien.prescriptions.posology;

/** A time of the day at which a drug is taken, in the order of the day. */
enum Moment {
  MORNING("le matin"),
  NOON("le midi"),
  AFTERNOON("au goûter"),
  EVENING("le soir"),
  BEDTIME("au coucher");

  private final String text;

  Moment(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  static Moment typed(String folded) {
    return switch (folded) {
      case "matin" -> MORNING;
      case "midi" -> NOON;
      case "gouter" -> AFTERNOON;
      case "soir" -> EVENING;
      default -> BEDTIME;
    };
  }
}
