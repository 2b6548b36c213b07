package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was begun, changed and stopped, in the order of time. A copied prescription changes nothing:
 * it often repeats what had been changed before.
 */
final class Medications {

  private final Map<String, Drug> drugs = new LinkedHashMap<>();
  private final DrugNames names;
  private final Chart chart;

  private Medications(Chart chart, DrugNames names) {
    this.chart = chart;
    this.names = names;
  }

  static Medications of(Chart chart, List<Piece> pieces, DrugNames names) {
    Medications medications = new Medications(chart, names);
    for (Listed line : chart.treatments()) {
      String name = DrugNames.listed(line);
      if (!name.isEmpty()) {
        Drug drug =
            medications.drug(
                names.substance(name),
                line.text().substring(0, Math.min(name.length(), line.text().length())));
        drug.list(line);
        drug.on = true;
      }
    }
    Piece before = null;
    DrugNames.Mention last = null;
    for (Piece piece : pieces) {
      boolean follows = before != null && before.source() == piece.source();
      last = medications.read(piece, follows ? last : null);
      before = piece;
    }
    return medications;
  }

  private Drug drug(String name, String shown) {
    return drugs.computeIfAbsent(name, n -> new Drug(n, shown));
  }

  /**
   * Whether words shift a dose or end a treatment in a way that no rule reads: nothing certain is
   * said of that drug until a dose is told again.
   */
  private void doubt(Piece piece) {
    for (Part part : piece.parts()) {
      String words = part.folded();
      boolean harmless =
          DrugWords.STEADY.matcher(words).find()
              || DrugWords.NO_STOP.matcher(words).find()
              || DrugWords.FOR_A_WHILE.matcher(words).find();
      if (DrugWords.SHIFT.matcher(words).find() && !harmless) {
        for (DrugNames.Mention mention : names.in(words)) {
          Drug drug = drugs.get(mention.name());
          if (drug != null && drug.on && drug.dosed != piece && drug.started != piece) {
            drug.unsure = true;
          }
        }
      }
    }
  }

  /** Returns the last drug named, so that « Arrêt immédiat. » finds what was stopped. */
  private DrugNames.Mention read(Piece piece, DrugNames.Mention last) {
    if (piece.copied() || piece.family()) {
      return last;
    }
    DrugNames.Mention named = last;
    boolean renewal = DrugWords.RENEWAL.matcher(piece.folded()).find();
    for (Part part : piece.parts()) {
      List<DrugNames.Mention> mentions = names.in(part.folded());
      String words = part.folded().strip();
      if (mentions.isEmpty()) {
        boolean stops =
            DrugWords.ANAPHORA.matcher(words).find() || DrugWords.IT.matcher(words).find();
        if (named != null
            && (stops && !DrugWords.NO_STOP.matcher(words).find()
                || DrugWords.NOT_AGAIN.matcher(words).find())) {
          stop(drugs.get(named.name()), piece);
        }
        Drug drug = named == null ? null : drugs.get(named.name());
        if (drug != null
            && !drug.on
            && DrugWords.AGAIN.matcher(words).find()
            && !DrugWords.NO_STOP.matcher(words).find()) {
          drug.on = true;
          drug.stopped = null;
        }
        Posology.Found changed = Posology.in(part.folded());
        if (drug != null
            && drug.on
            && !Use.BY_HOW_MUCH.matcher(words).find()
            && changed != null
            && !renewal
            && (DrugWords.CHANGE.matcher(words).find() || DrugWords.START.matcher(words).find())
            && !DrugWords.MAYBE.matcher(words).find()
            && Measures.in(piece).isEmpty()) {
          drug.dose = piece.part(part.from() + changed.from(), part.from() + changed.to());
          drug.unsure = false;
          drug.dosed = piece;
          drug.told = piece.date();
        } else if (drug != null && drug.on && piece != drug.dosed && Use.rescales(words)) {
          drug.unsure |= Measures.in(piece).isEmpty();
        }
        if (drug != null && drug.dosed == piece && drug.dose != null && named != last) {
          Posology.Found more = Posology.rhythm(part.folded());
          if (more != null && drug.on) {
            drug.dose += ", " + piece.part(part.from() + more.from(), part.from() + more.to());
          }
        }
      }
      for (int i = 0; i < mentions.size(); i++) {
        int end = i + 1 < mentions.size() ? mentions.get(i + 1).from() : part.folded().length();
        int start = i > 0 ? mentions.get(i - 1).to() : 0;
        used(piece, Use.of(part, mentions.get(i), start, end, mentions.size() == 1), renewal);
        named = mentions.get(i);
      }
    }
    doubt(piece);
    return named;
  }

  private void used(Piece piece, Use use, boolean renewal) {
    if (use.theirs()) {
      return;
    }
    Drug drug = drug(use.name(), use.shown());
    if (drug.seen == null && !drug.listed()) {
      drug.shown = use.shown();
    }
    ofWhichProduct(use);
    if (use.stops()) {
      if (!use.onlyTalkedOf()
          && drug.severalTimesListed()
          && DrugWords.FORM.matcher(use.clause()).find()) {
        drug.unsure = true;
      } else if (!use.onlyTalkedOf()) {
        drug.replaced = use.replaced();
        stop(drug, piece);
      }
      drug.seen(piece.date());
    } else if (!use.maybe() && !(isOff(drug) && !use.restarts(renewal))) {
      taken(drug, piece, use, renewal);
    }
  }

  /**
   * « Morphine arrêtée » of somebody who takes two products of it, or a stop of one that is not on
   * the list: whichever was meant, the doses of those on the list are not sure.
   */
  private void ofWhichProduct(Use use) {
    boolean stops = use.stops() && !use.onlyTalkedOf();
    boolean moves = stops || !use.maybe() && (use.dose() != null || use.doseChanged());
    if (names.general(use.name()) ? moves : stops && !names.isListed(use.name())) {
      drugs.values().stream()
          .filter(other -> other.listed() && DrugNames.related(use.name(), other.name))
          .forEach(other -> other.unsure = true);
    }
  }

  private static boolean isOff(Drug drug) {
    return drug.stopped != null && !drug.on;
  }

  private void taken(Drug drug, Piece piece, Use use, boolean renewal) {
    if (!renewal) {
      confirmed(drug, piece, use);
    }
    boolean onlyNamed = use.dose() == null && !use.starts() && drug.seen == null && !drug.on;
    if (onlyNamed || renewal && !drug.renewedOnly && !use.changes()) {
      drug.seen(piece.date());
      drug.brief |= onlyNamed && DrugWords.BRIEF.matcher(piece.folded()).find();
      return;
    }
    LocalDate longAgo = piece.date().minusMonths(2);
    drug.on = true;
    drug.stopped = null;
    drug.brief =
        DrugWords.BRIEF.matcher(use.clause()).find()
            && !drug.listed()
            && drug.days.stream().noneMatch(day -> day.isBefore(longAgo));
    drug.seen(piece.date());
    drug.renewedOnly &= renewal;
    if (use.starts() || drug.started == null) {
      drug.started = piece;
    }
    until(drug, piece);
    dosed(drug, piece, use);
  }

  /** The dose that is known was said again; a copied prescription says nothing. */
  private static void confirmed(Drug drug, Piece piece, Use use) {
    if (drug.dose != null && use.dose() != null) {
      String words = piece.part(use.end() + use.dose().from(), use.end() + use.dose().to());
      if (amount(words).equals(amount(drug.dose))) {
        drug.told = piece.date();
      }
    }
  }

  private static void dosed(Drug drug, Piece piece, Use use) {
    Posology.Found dose = use.dose();
    drug.unsure = dose == null && (use.doseChanged() || drug.unsure);
    if (dose == null) {
      return;
    }
    drug.told = piece.date();
    String words = piece.part(use.end() + dose.from(), use.end() + dose.to());
    boolean verb = use.changes() || use.starts();
    if (drug.severalTimesListed()) {
      drug.unsure = use.doseChanged() || drug.lines.stream().noneMatch(l -> tells(l, words));
    } else if (!verb && drug.dose != null && !amount(drug.dose).equals(amount(words))) {
      drug.unsure = true;
    }
    if (dose.more() != null || !bareOf(drug, words)) {
      drug.dose = words + (dose.more() == null ? "" : ", " + dose.more());
      drug.dosed = piece;
    } else if (drug.dosed == null) {
      drug.dosed = piece;
    }
  }

  /** « jusqu'en janvier 2027 », as long as that is to come. */
  private void until(Drug drug, Piece piece) {
    Matcher until = DrugWords.UNTIL.matcher(piece.folded());
    if (until.find()) {
      Days.in(piece.folded(), piece.date()).stream()
          .filter(d -> d.from() >= until.end() && d.from() < until.end() + 6)
          .filter(d -> d.last().isAfter(chart.today()))
          .findFirst()
          .ifPresent(
              d -> {
                drug.until = piece.part(until.start(), d.to());
                drug.untilSaid = piece;
              });
    }
  }

  private static boolean tells(Listed line, String dose) {
    return Pattern.compile("(?<![\\d,.])" + Pattern.quote(amount(dose)) + "(?!\\d|[,.]\\d)")
        .matcher(Letters.fold(line.text()))
        .find();
  }

  /** The first number of a dose. */
  private static String amount(String dose) {
    return Letters.fold(dose).replaceAll("[^\\d,./]+.*", "");
  }

  /** « aspirine 75 » says no more than « aspirine 75 mg » did. */
  private static boolean bareOf(Drug drug, String words) {
    return drug.dose != null
        && amount(drug.dose).equals(amount(words))
        && words.length() <= drug.dose.length();
  }

  /** A drug of the list that rests for some days is taken up again, told or not. */
  private void stop(Drug drug, Piece piece) {
    boolean rests =
        drug != null
            && drug.listed()
            && DrugWords.FOR_A_WHILE.matcher(piece.folded()).find()
            && piece.date().isBefore(chart.today().minusMonths(2));
    if (drug != null && !rests) {
      drug.stopped = drug.on || drug.stopped == null ? piece : drug.stopped;
      drug.on = false;
      drug.seen(piece.date());
    }
  }

  /** Those in force, newest change first. */
  List<Drug> inForce() {
    LocalDate recent = chart.today().minusMonths(20);
    LocalDate longAgo = chart.today().minusMonths(24);
    List<Drug> found = new ArrayList<>();
    for (Drug drug : drugs.values()) {
      boolean told = drug.seen != null && drug.seen.isAfter(recent);
      boolean lasting =
          drug.dose != null
              && !drug.brief
              && (drug.days.size() > 1
                  || drug.seen != null && drug.seen.isAfter(chart.today().minusMonths(8)));
      boolean dated = drug.dosed == null || drug.told.isAfter(longAgo);
      drug.unsure |= !dated;
      if (drug.on && (drug.listed() || told && lasting)) {
        found.add(drug);
      }
    }
    return found;
  }

  List<Drug> stopped() {
    return drugs.values().stream().filter(d -> d.stopped != null && !d.on).toList();
  }

  DrugNames names() {
    return names;
  }

  Drug named(String name) {
    return drugs.get(name);
  }
}
