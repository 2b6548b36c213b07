package org.galien.patients.names;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** What holds of every name. */
class NamePropertiesTest {

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.strings()
        .withChars("abcdefghijklmnopqrstuvwxyzàâäçéèêëîïôöùûüÿœæñ'’-– ")
        .ofMinLength(1)
        .ofMaxLength(24);
  }

  @Property
  void foldingTwiceIsFoldingOnce(@ForAll("names") String name) {
    String folded = PatientNames.fold(name);
    assertEquals(folded, PatientNames.fold(folded));
  }

  @Property
  void neitherCaseNorTheWayAccentsAreStoredMakesAnotherName(@ForAll("names") String name) {
    String folded = PatientNames.fold(name);
    assertEquals(folded, PatientNames.fold(name.toUpperCase(Locale.FRENCH)));
    assertEquals(folded, PatientNames.fold(Normalizer.normalize(name, Normalizer.Form.NFD)));
  }

  /** What is typed is compared as it will be kept, whichever way it is capitalised. */
  @Property
  void asThePracticeWritesItTheNameIsTheSame(@ForAll("names") String name) {
    Assume.that(PatientNames.tidy(name) != null);
    assertEquals(PatientNames.fold(name), PatientNames.fold(PatientNames.family(name)));
    assertEquals(PatientNames.fold(name), PatientNames.fold(PatientNames.first(name)));
    assertEquals(PatientNames.family(name), PatientNames.family(PatientNames.family(name)));
  }

  @Property
  void anyText(@ForAll String anything) {
    String folded = PatientNames.fold(anything);
    assertTrue(folded.matches("[a-z0-9 ]*"), folded);
    NameSound.of(folded);
    NameSkeleton.of(PatientNames.compact(anything));
  }

  @Property
  void distanceIsMutualAndNoughtOnlyForTheSame(
      @ForAll @CharRange(from = 'a', to = 'f') @StringLength(max = 9) String a,
      @ForAll @CharRange(from = 'a', to = 'f') @StringLength(max = 9) String b) {
    int distance = NameDistance.between(a, b);
    assertEquals(distance, NameDistance.between(b, a));
    assertEquals(a.equals(b), distance == 0);
    assertTrue(distance >= Math.abs(a.length() - b.length()));
    assertTrue(distance <= Math.max(a.length(), b.length()));
  }

  @Property
  void aSlipOfTheFingerIsOneSlip(
      @ForAll @CharRange(from = 'a', to = 'z') @StringLength(min = 4, max = 12) String name,
      @ForAll @IntRange(min = 0, max = 3) int place,
      @ForAll @CharRange(from = 'a', to = 'z') char letter) {
    String before = name.substring(0, place);
    String after = name.substring(place + 1);
    assertTrue(NameDistance.between(name, before + letter + after) <= 1);
    assertEquals(1, NameDistance.between(name, before + letter + name.substring(place)));
    assertEquals(1, NameDistance.between(name, before + after));
  }
}
