package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.platform.voice.Amounts;

/** Who pays which part of a line. */
final class Shares {

  private static final int ALL = 100;
  private static final int FLAT = -1;

  private final Visit visit;
  private final LetterTable table;
  private int withheld;

  Shares(Visit visit, LetterTable table) {
    this.visit = visit;
    this.table = table;
  }

  /** A percentage, and why it is so. */
  private record Rate(int percent, Said why) {}

  Line of(Priced priced) {
    List<Said> why = new ArrayList<>(priced.why());
    Rate rate = rate(priced, visit.insured().pathway());
    why.add(rate.why);
    int insurance = Cents.percent(priced.amount(), rate.percent);
    if (!Cents.whole(priced.amount(), rate.percent)) {
      why.add(Said.of("", "rounded", Amounts.money(insurance)));
    }
    int percent = rate.percent;
    Optional<Parameter> flat = flat(priced, rate.percent);
    if (flat.isPresent()) {
      insurance = Math.max(insurance, priced.amount() - flat.get().value());
      percent = FLAT;
      why.add(Said.of(flat.get().source(), "flat", Amounts.money(flat.get().value())));
    }
    int participation = participation(priced, insurance, why);
    return new Line(
        priced.code(),
        priced.label(),
        priced.association(),
        priced.base(),
        priced.thousandths(),
        priced.amount(),
        percent,
        insurance,
        participation,
        complementary(priced, insurance, why),
        List.copyOf(why));
  }

  private Rate rate(Priced priced, Pathway pathway) {
    Insured insured = visit.insured();
    if (insured.ald() && insured.aldRelated()) {
      Optional<Rate> less =
          pathway == Pathway.OUT
              ? rate("taux.ald.hors-parcours", "rate-ald-out")
              : Optional.empty();
      return less.or(() -> rate("taux.ald", "rate-ald")).orElseThrow(() -> missing("taux.ald"));
    }
    return Optional.<Rate>empty()
        .or(() -> insured.workAccident() ? rate("taux.at-mp", "rate-accident") : Optional.empty())
        .or(() -> insured.maternity() ? rate("taux.maternite", "rate-maternity") : Optional.empty())
        .or(() -> insured.ame() ? rate("taux.ame", "rate-ame") : Optional.empty())
        .or(() -> rate("taux.acte." + priced.code(), "rate-act"))
        .or(() -> out(pathway) ? rate("taux.hors-parcours", "rate-out") : Optional.empty())
        .or(() -> rate("taux.parcours", "rate-in"))
        .orElseThrow(() -> missing("taux.parcours"));
  }

  /** Children come as they like. */
  private boolean out(Pathway pathway) {
    int free = table.parameter("parcours.age", visit.day()).map(Parameter::value).orElse(0);
    return pathway == Pathway.OUT && visit.insured().years() >= free;
  }

  private Optional<Rate> rate(String key, String why) {
    return table
        .parameter(key, visit.day())
        .map(
            p ->
                new Rate(
                    p.value(),
                    Said.of(
                        p.source(), p.verified() ? why : why + "-unverified", p.value() + " %")));
  }

  private static PricingRefusal missing(String key) {
    return new PricingRefusal("no-parameter", key);
  }

  /** Above a price the patient pays a flat sum in place of a percentage. */
  private Optional<Parameter> flat(Priced priced, int percent) {
    Optional<Parameter> threshold = table.parameter("forfait.seuil", visit.day());
    boolean above =
        priced.technical()
            && percent < ALL
            && visit.insured().pathway() != Pathway.OUT
            && threshold.filter(p -> priced.amount() >= p.value()).isPresent();
    return above ? table.parameter("forfait.montant", visit.day()) : Optional.empty();
  }

  /** For each act, from the share of the insurance, up to so much a day. */
  private int participation(Priced priced, int insurance, List<Said> why) {
    Optional<Parameter> each = table.parameter("participation", visit.day());
    if (!priced.act() || each.isEmpty()) {
      return 0;
    }
    Optional<String> exempt = exempt();
    if (exempt.isPresent()) {
      why.add(Said.of(each.get().source(), "exempt-" + exempt.get()));
      return 0;
    }
    int most =
        table
            .parameter("participation.jour", visit.day())
            .map(p -> Math.max(0, p.value() - withheld))
            .orElse(Integer.MAX_VALUE);
    int sum = Math.min(Math.min(each.get().value(), insurance), most);
    withheld += sum;
    why.add(Said.of(each.get().source(), "participation", Amounts.money(sum)));
    return sum;
  }

  private Optional<String> exempt() {
    Insured insured = visit.insured();
    int adult = table.parameter("participation.age", visit.day()).map(Parameter::value).orElse(0);
    boolean accident =
        insured.workAccident()
            && table.parameter("participation.exonere.at-mp", visit.day()).isPresent();
    String why =
        insured.years() < adult
            ? "age"
            : insured.maternity()
                ? "maternity"
                : insured.ame() ? "ame" : insured.c2s() ? "c2s" : accident ? "accident" : "";
    return why.isEmpty() ? Optional.empty() : Optional.of(why);
  }

  /** The rest, but for what is lost by coming without having been sent. */
  private int complementary(Priced priced, int insurance, List<Said> why) {
    Insured insured = visit.insured();
    if (insured.c2s()) {
      if (priced.amount() > insurance) {
        why.add(Said.of("", "c2s"));
      }
      return priced.amount() - insurance;
    }
    if (!insured.complementary()) {
      return 0;
    }
    int within = Cents.percent(priced.amount(), rate(priced, Pathway.IN).percent);
    return priced.amount() - Math.max(insurance, within);
  }
}
