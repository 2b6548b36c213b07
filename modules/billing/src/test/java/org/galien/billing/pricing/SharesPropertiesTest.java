package org.galien.billing.pricing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.galien.billing.tariffs.ShippedTariffs;

/** Whatever is billed, the shares are the price and none of them is below nothing. */
class SharesPropertiesTest {

  private static final TariffBook BOOK = ShippedTariffs.book(ShippedTariffs.letters());
  private static final List<String> LETTERS =
      BOOK.letters(LocalDate.of(2026, 1, 1)).letters().stream()
          .map(Letter::code)
          .distinct()
          .toList();
  private static final List<String> ACTS =
      BOOK.ccam(LocalDate.of(2026, 1, 1)).all().stream().map(CcamAct::code).distinct().toList();
  private static final List<String> SPECIALTIES =
      List.of("medecine_generale", "dermatologie", "cardiologie");

  @Property(tries = 4000)
  void sharesAreThePriceAndNoneIsNegative(@ForAll long seed) {
    Random random = new Random(seed);
    Visit visit = visit(random);
    Invoice invoice;
    try {
      invoice = new Pricer(BOOK).price(visit);
    } catch (PricingRefusal refused) {
      return;
    }
    for (Line line : invoice.lines()) {
      assertTrue(line.amount() >= 0 && line.insurance() >= 0 && line.left() >= 0, line.toString());
      assertTrue(line.participation() >= 0 && line.participation() <= line.insurance());
      assertTrue(line.complementary() >= 0 && line.complementary() <= line.left());
      assertTrue(!line.why().isEmpty(), "unexplained: " + line);
    }
    assertEquals(
        invoice.total(), invoice.paidByInsurance() + invoice.complementary() + invoice.patient());
    assertEquals(invoice.total(), invoice.base() + invoice.excess());
    assertTrue(invoice.participation() <= 400 && invoice.patient() >= invoice.participation());
    for (boolean insurance : new boolean[] {true, false}) {
      int due = invoice.due(insurance, true);
      assertTrue(due >= 0 && due <= invoice.total());
    }
  }

  private static Visit visit(Random random) {
    boolean lone = random.nextInt(3) > 0;
    List<ActRequest> acts = new ArrayList<>();
    if (random.nextBoolean()) {
      acts.add(act(random, lone ? null : 1));
      if (!lone) {
        acts.add(act(random, 2 + random.nextInt(4)));
      }
    } else {
      acts.add(ActRequest.of(one(random, LETTERS)));
      if (random.nextBoolean()) {
        acts.add(ActRequest.of(one(random, LETTERS)));
      }
    }
    int sector = 1 + random.nextInt(2);
    return new Visit(
        LocalDate.of(2024, 12, 1).plusDays(random.nextInt(700)),
        LocalTime.of(random.nextInt(24), 0),
        one(random, List.of(Place.values())),
        new Practitioner(one(random, SPECIALTIES), sector, random.nextBoolean()),
        insured(random),
        acts,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(60_000),
        random.nextBoolean(),
        sector == 2 && random.nextBoolean() ? random.nextInt(9000) : 0,
        List.of());
  }

  private static Insured insured(Random random) {
    return new Insured(
        random.nextInt(100),
        null,
        random.nextBoolean(),
        random.nextBoolean(),
        random.nextInt(6) == 0,
        random.nextInt(6) == 0,
        random.nextInt(6) == 0,
        random.nextInt(6) == 0,
        one(random, List.of(Pathway.values())),
        random.nextBoolean());
  }

  private static ActRequest act(Random random, Integer association) {
    return new ActRequest(
        one(random, ACTS),
        association,
        one(random, List.of("tete", "tronc", "membre_sup_droit", "membre_inf_gauche")),
        LocalTime.of(random.nextInt(24), 0),
        "état du patient",
        Set.of());
  }

  private static <T> T one(Random random, List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
