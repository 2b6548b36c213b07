package org.galien.billing.pricing;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.galien.platform.voice.Dates;

/** Which letters a visit may carry. */
final class LetterRules {

  private static final int MINUTES = 60;

  private final Visit visit;
  private final LetterTable table;

  LetterRules(Visit visit, LetterTable table) {
    this.visit = visit;
    this.table = table;
  }

  /**
   * The lines of the tariff for these letters, in their order.
   *
   * @param technical the invoice has acts of the CCAM as well
   * @throws PricingRefusal for the first that does not fit
   */
  List<Letter> choose(List<String> codes, boolean technical) {
    List<Letter> chosen = new ArrayList<>();
    for (String code : codes) {
      chosen.add(of(code));
    }
    chosen.forEach(this::requireFit);
    requireTogether(chosen, technical);
    return chosen;
  }

  /**
   * The line that holds on this day for who bills.
   *
   * @throws PricingRefusal when there is none
   */
  Letter of(String code) {
    List<Letter> known = table.of(code);
    if (known.isEmpty()) {
      throw table.letters().isEmpty()
          ? new PricingRefusal("no-letters", Dates.date(visit.day()))
          : new PricingRefusal("unknown", code);
    }
    List<Letter> held = known.stream().filter(one -> one.on(visit.day())).toList();
    if (held.isEmpty()) {
      throw notOnThatDay(code, known);
    }
    if (held.getFirst().kind() == LetterKind.WRONG) {
      throw PricingRefusal.orElse(held.getFirst().otherwise(), "no-letter", code);
    }
    List<Letter> own = held.stream().filter(one -> one.of(visit.sector())).toList();
    if (own.isEmpty()) {
      throw PricingRefusal.orElse(held.getFirst().otherwise(), "sector", code);
    }
    return own.getFirst();
  }

  private PricingRefusal notOnThatDay(String code, List<Letter> known) {
    Optional<Letter> ended =
        known.stream()
            .filter(one -> one.until() != null && one.until().isBefore(visit.day()))
            .max(Comparator.comparing(Letter::until));
    return ended
        .map(one -> PricingRefusal.orElse(one.otherwise(), "ended", code, day(one.until())))
        .orElseGet(() -> new PricingRefusal("not-yet", code, day(known.getFirst().from())));
  }

  /** What a line asks of the visit. */
  void requireFit(Letter letter) {
    String code = named(letter);
    if (letter.place() != null && letter.place() != visit.place()) {
      throw PricingRefusal.orElse(
          letter.otherwise(), "place-" + key(letter.place()), code, letter.label());
    }
    if (!letter.of(visit.practitioner().specialty())) {
      throw PricingRefusal.orElse(letter.otherwise(), "specialty", code, letter.label());
    }
    requireAge(letter);
    requireHour(letter);
    for (Condition condition : letter.conditions()) {
      if (!holds(condition)) {
        throw PricingRefusal.orElse(letter.otherwise(), key(condition), code, letter.label());
      }
    }
    requireRare(letter);
  }

  private boolean holds(Condition condition) {
    return switch (condition) {
      case REGULATED -> visit.regulated();
      case EMERGENCY -> visit.emergency();
      case PATHWAY -> visit.insured().pathway() != Pathway.OUT;
      case NO_EXCESS -> visit.excess() == 0;
      case EXCESS -> visit.excess() > 0;
      case SUNDAY -> Holidays.sundayOrHoliday(visit.day());
    };
  }

  private void requireAge(Letter letter) {
    int least = visit.insured().leastMonths();
    int most = visit.insured().mostMonths();
    if (letter.months().hasAll(least, most)) {
      return;
    }
    if (letter.months().hasSome(least, most)) {
      throw new PricingRefusal("months", named(letter), letter.label());
    }
    throw PricingRefusal.orElse(
        letter.otherwise(), "age", named(letter), letter.label(), visit.insured().years());
  }

  private void requireHour(Letter letter) {
    if (letter.hours().all().isEmpty()) {
      return;
    }
    if (visit.time() == null) {
      throw new PricingRefusal("time", named(letter), letter.label());
    }
    if (!letter.hours().has(visit.time().getHour() * MINUTES + visit.time().getMinute())) {
      throw PricingRefusal.orElse(
          letter.otherwise(), "hour", named(letter), letter.label(), Dates.time(visit.time()));
    }
  }

  private void requireRare(Letter letter) {
    LocalDate monday = visit.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    long year =
        past(letter)
            .filter(p -> p.samePatient() && p.day().getYear() == visit.day().getYear())
            .count();
    long week =
        past(letter)
            .filter(p -> !p.day().isBefore(monday) && p.day().isBefore(monday.plusDays(7)))
            .count();
    if (letter.perYear() > 0 && year >= letter.perYear()) {
      throw PricingRefusal.orElse(
          letter.otherwise(), "per-year", letter.code(), letter.label(), letter.perYear());
    }
    if (letter.perWeek() > 0 && week >= letter.perWeek()) {
      throw new PricingRefusal("per-week", letter.code(), letter.label(), letter.perWeek());
    }
  }

  private java.util.stream.Stream<PastAct> past(Letter letter) {
    return visit.past().stream().filter(p -> p.code().equals(letter.code()));
  }

  private static void requireTogether(List<Letter> chosen, boolean technical) {
    Map<String, Letter> groups = new HashMap<>();
    boolean acts = chosen.stream().anyMatch(one -> one.kind() == LetterKind.ACT);
    for (Letter one : chosen) {
      Letter other = groups.put(one.group().isEmpty() ? one.code() : one.group(), one);
      if (other != null) {
        String what = other.code().equals(one.code()) ? "twice" : "together";
        throw new PricingRefusal(what, other.code(), one.code());
      }
      boolean beside =
          one.with().isEmpty()
              ? acts || one.kind() == LetterKind.DISTANCE && technical
              : chosen.stream().anyMatch(o -> one.with().contains(o.code()));
      if (one.kind() != LetterKind.ACT && !beside) {
        throw new PricingRefusal(
            "alone",
            one.code(),
            one.label(),
            String.join(", ", one.with().stream().sorted().toList()));
      }
    }
  }

  static String named(Letter letter) {
    return letter.code().startsWith("+") ? letter.code().substring(1) : letter.code();
  }

  private static String key(Enum<?> one) {
    return one.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  private static String day(LocalDate day) {
    return Dates.date(day);
  }
}
