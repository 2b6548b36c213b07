package org.galien.billing.pricing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** What letters cost. */
final class LetterPrices {

  private static final int METRES = 1000;
  private static final String MOUNTAIN = "IKM";
  private static final String PLAIN = "IK";

  private final Visit visit;
  private final LetterTable table;

  LetterPrices(Visit visit, LetterTable table) {
    this.visit = visit;
    this.table = table;
  }

  Priced of(Letter letter) {
    if (letter.kind() == LetterKind.DISTANCE) {
      return distance(letter);
    }
    return new Priced(
        letter.code(),
        letter.label(),
        null,
        letter.cents(),
        METRES,
        letter.cents(),
        letter.kind() == LetterKind.ACT,
        false,
        List.of(price(letter, letter.cents())));
  }

  /** By the kilometre there and back, less what is not paid for. */
  private Priced distance(Letter letter) {
    if (visit.metres() == null || visit.metres() < 0) {
      throw new PricingRefusal("distance", letter.code());
    }
    boolean mountain = visit.mountain() || letter.code().equals(MOUNTAIN);
    Letter priced =
        mountain && letter.code().equals(PLAIN)
            ? new LetterRules(visit, table).of(MOUNTAIN)
            : letter;
    Optional<Parameter> less =
        table.parameter(mountain ? "ik.abattement.montagne" : "ik.abattement.plaine", visit.day());
    int unpaid = less.map(Parameter::value).orElse(0);
    int metres = Math.max(0, visit.metres() - unpaid * METRES);
    List<Said> why = new ArrayList<>();
    why.add(price(priced, priced.cents()));
    why.add(
        Said.of(
            less.map(Parameter::source).orElse(""),
            "distance",
            kilometres(visit.metres()),
            unpaid,
            kilometres(metres)));
    return new Priced(
        letter.code(),
        priced.label(),
        null,
        priced.cents(),
        metres,
        Cents.times(priced.cents(), metres),
        false,
        false,
        why);
  }

  private static String kilometres(int metres) {
    return java.math.BigDecimal.valueOf(metres, 3)
        .stripTrailingZeros()
        .toPlainString()
        .replace('.', ',');
  }

  private static Said price(Letter letter, int cents) {
    return Said.of(
        letter.source(),
        letter.verified() ? "price" : "price-unverified",
        letter.code(),
        Amounts.money(cents),
        Dates.date(letter.from()));
  }
}
