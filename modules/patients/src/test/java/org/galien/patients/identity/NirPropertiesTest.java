package org.galien.patients.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** What holds of every number that can be issued. */
class NirPropertiesTest {

  @Provide
  Arbitrary<Nir> numbers() {
    Arbitrary<String> first = Arbitraries.of("1", "2", "3", "4", "7", "8");
    Arbitrary<String> born = digits(4);
    Arbitrary<String> department =
        Arbitraries.frequencyOf(Tuple.of(9, digits(2)), Tuple.of(1, Arbitraries.of("2A", "2B")));
    return Combinators.combine(first, born, department, digits(6))
        .as((f, b, d, rest) -> Nir.withoutKey(f + b + d + rest));
  }

  private static Arbitrary<String> digits(int count) {
    return Arbitraries.strings().numeric().ofLength(count);
  }

  @Property
  void everyWayOfWritingItIsTheSameNumber(@ForAll("numbers") Nir nir) {
    assertEquals(nir, Nir.parse(nir.value()));
    assertEquals(nir, Nir.parse(nir.spaced()));
    assertEquals(nir, Nir.parse(" " + nir.spaced().toLowerCase(Locale.ROOT) + "\t"));
  }

  @Property
  void oneWrongDigitIsAlwaysNoticed(
      @ForAll("numbers") Nir nir,
      @ForAll @IntRange(min = 0, max = 14) int place,
      @ForAll @IntRange(min = 0, max = 9) int digit) {
    char typed = (char) ('0' + digit);
    Assume.that(nir.value().charAt(place) != typed && place != 6);
    StringBuilder wrong = new StringBuilder(nir.value());
    wrong.setCharAt(place, typed);
    assertTrue(Nir.find(wrong.toString()).isEmpty(), wrong.toString());
  }

  @Property
  void twoNeighboursThatChangedPlacesAreAlwaysNoticed(
      @ForAll("numbers") Nir nir, @ForAll @IntRange(min = 0, max = 11) int place) {
    String value = nir.value();
    Assume.that(value.charAt(place) != value.charAt(place + 1));
    String wrong =
        value.substring(0, place)
            + value.charAt(place + 1)
            + value.charAt(place)
            + value.substring(place + 2);
    assertTrue(Nir.find(wrong).isEmpty(), wrong);
  }
}
