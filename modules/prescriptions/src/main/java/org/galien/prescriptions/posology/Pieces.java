package org.galien.prescriptions.posology;

import static org.galien.prescriptions.posology.Piece.AMOUNT;
import static org.galien.prescriptions.posology.Piece.A_DAY;

import java.util.List;
import java.util.regex.Matcher;

/** All pieces, the longer before those that are a part of them. */
final class Pieces {

  private static final String UNIT = "(?<u>" + Unit.ways() + ")";
  private static final String CELL = "(?:0|" + AMOUNT + ")";
  private static final String REASONS =
      "besoin|necessaire|douleurs?|fievre|nausees?|vomissements?|toux|insomnie|crises?|gene"
          + "|demangeaisons?|prurit|anxiete|angoisse|constipation|diarrhees?|allergie|migraines?"
          + "|essoufflement|brulures?|spasmes?|poussees?";
  private static final String DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche";

  static final List<Piece> ALL =
      List.of(
          Piece.of(
              "(?<a>%1$s) ?- ?(?<b>%1$s) ?- ?(?<c>%1$s)(?: ?- ?(?<d>%1$s))?(?: ?%2$s)?"
                  .formatted(CELL, UNIT),
              Pieces::grid),
          Piece.of(
              "(?:max(?:i(?:mum)?)?\\.?|sans depasser|au plus|jusqu'a) (?<n>%s)(?: ?%s)? ?%s"
                  .formatted(AMOUNT, UNIT, A_DAY),
              Pieces::most),
          Piece.of(
              "(?<n>%s)(?: ?%s)? ?%s ?,? ?(?:max(?:i(?:mum)?)?|au plus|au maximum)"
                  .formatted(AMOUNT, UNIT, A_DAY),
              Pieces::most),
          Piece.of(
              "(?:ar|a renouveler|renouvelable|renouveler) ?(?<n>\\d{1,2})(?: ?fois)?",
              (p, m) -> p.renewals = Parts.once(p.renewals, Piece.number(m, "n"))),
          Piece.of(
              "(?:x ?)?(?<n>\\d{1,2}) ?(?:fois|x)? ?" + A_DAY,
              (p, m) -> p.timesADay = Parts.once(p.timesADay, Piece.number(m, "n"))),
          Piece.of(
              "(?:x ?)?(?<n>[1-7]) ?(?:fois|x) ?(?:/ ?|par )sem(?:aine)?",
              (p, m) -> p.timesAWeek = Parts.once(p.timesAWeek, Piece.number(m, "n"))),
          Piece.of(
              "(?:/ ?|par )sem(?:aine)?|(?:toutes|chaque) (?:les )?semaines?",
              (p, m) -> p.timesAWeek = Parts.once(p.timesAWeek, 1)),
          Piece.of(
              "(?:toutes|ttes|tts) les (?<n>2|3|4|6|8|12|24|48|72) ?h(?:eures)?",
              (p, m) -> p.everyHours = Parts.once(p.everyHours, Piece.number(m, "n"))),
          Piece.of(
              "tous les (?<n>\\d{1,2}) ?j(?:ours)?",
              (p, m) -> p.everyDays = Parts.once(p.everyDays, Piece.number(m, "n"))),
          Piece.of(
              "1 ?j(?:our)? ?(?:sur|/) ?(?<n>[2-7])",
              (p, m) -> p.everyDays = Parts.once(p.everyDays, Piece.number(m, "n"))),
          Piece.of(
              "tous les jours|chaque jour|quotidien(?:nement)?|" + A_DAY, (p, m) -> p.aDay = true),
          Piece.of(
              "(?:(?:pdt|pendant|durant|pour|qsp|x|sur) ?)?(?<n>\\d{1,3}) ?(?<w>j(?:ours?)?|sem(?:aines?)?|mois|ans?)",
              Pieces::duration),
          Piece.of(
              "(?<n>\\d{1,2}) ?(?:boites?|bte?s?|flacons?|tubes?)",
              (p, m) -> p.boxes = Parts.once(p.boxes, Piece.number(m, "n"))),
          Piece.of(
              "(?<n>" + AMOUNT + ")(?: ?" + UNIT + ")",
              (p, m) -> p.take(Piece.amount(m, "n"), Piece.unit(m, "u"))),
          Piece.of("(?<n>" + AMOUNT + ")", (p, m) -> p.take(Piece.amount(m, "n"), null)),
          Piece.of(
              "(?:(?:le|au|les|chaque|tous les) )?(?<w>matin|midi|gouter|soir|coucher)s?",
              (p, m) -> p.at(Moment.typed(m.group("w")))),
          Piece.of(
              "(?:(?:le|les|chaque|tous les) )?(?<w>" + DAYS + ")s?",
              (p, m) -> p.weekdays.add(m.group("w"))),
          Piece.of(
              "(?:si|en cas de|pour) (?<w>" + REASONS + ")",
              (p, m) -> p.asNeeded = Parts.once(p.asNeeded, reason(m.group("w")))),
          Piece.of(
              "(?<w>avant|pendant|apres|au milieu d|au moment d|au cours d)(?:es?|u)? ?(?:les? |chaque |du )?repas",
              Pieces::meal),
          Piece.of("a jeun", (p, m) -> p.meal = Parts.once(p.meal, "à jeun")),
          Piece.of("et|prendre|en 1 prise", (p, m) -> {}));

  private Pieces() {}

  private static void grid(Parts parts, Matcher m) {
    parts.count(Piece.unit(m, "u"));
    cell(parts, Moment.MORNING, m.group("a"));
    cell(parts, Moment.NOON, m.group("b"));
    cell(parts, Moment.EVENING, m.group("c"));
    cell(parts, Moment.BEDTIME, m.group("d"));
    if (parts.moments.isEmpty()) {
      throw new Conflict();
    }
  }

  private static void cell(Parts parts, Moment moment, String text) {
    if (text != null && !text.equals("0")) {
      Unit unit = parts.unit;
      parts.take(Amount.read(text).orElseThrow(Conflict::new), unit);
      parts.at(moment);
    }
  }

  private static void most(Parts parts, Matcher m) {
    if (parts.most != null) {
      throw new Conflict();
    }
    parts.most = Piece.amount(m, "n");
    parts.count(Piece.unit(m, "u"));
  }

  private static void duration(Parts parts, Matcher m) {
    int n = Piece.number(m, "n");
    String word = m.group("w");
    int each = word.startsWith("j") ? 1 : word.startsWith("s") ? 7 : word.equals("mois") ? 30 : 365;
    parts.days = Parts.once(parts.days, n * each);
    String unit =
        switch (each) {
          case 1 -> n > 1 ? "jours" : "jour";
          case 7 -> n > 1 ? "semaines" : "semaine";
          case 30 -> "mois";
          default -> n > 1 ? "ans" : "an";
        };
    parts.duration = n + " " + unit;
  }

  private static void meal(Parts parts, Matcher m) {
    String when =
        switch (m.group("w")) {
          case "avant" -> "avant le repas";
          case "apres" -> "après le repas";
          default -> "pendant le repas";
        };
    parts.meal = Parts.once(parts.meal, when);
  }

  /** With its accents. */
  private static String reason(String folded) {
    return switch (folded) {
      case "necessaire" -> "besoin";
      case "fievre" -> "fièvre";
      case "nausee" -> "nausée";
      case "nausees" -> "nausées";
      case "gene" -> "gêne";
      case "demangeaison" -> "démangeaison";
      case "demangeaisons" -> "démangeaisons";
      case "anxiete" -> "anxiété";
      case "diarrhee" -> "diarrhée";
      case "diarrhees" -> "diarrhées";
      case "brulure" -> "brûlure";
      case "brulures" -> "brûlures";
      case "poussee" -> "poussée";
      case "poussees" -> "poussées";
      default -> folded;
    };
  }
}
