package org.galien.ai.triage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.reading.Reading;
import org.galien.ai.triage.text.Fold;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleLettersTest {

  static List<SampleLetters> letters() {
    return SampleLetters.all();
  }

  private static Reading read(SampleLetters letter) {
    return CompiledRules.SHIPPED.reader().read(letter.text(), LocalDate.of(2026, 11, 23));
  }

  @ParameterizedTest
  @MethodSource("letters")
  void shippedRulesGiveTheType(SampleLetters letter) {
    Reading reading = read(letter);
    assertEquals(letter.type(), reading.type().type(), reading.type().evidence().toString());
    assertTrue(reading.type().confidence() > 0.3, "confidence " + reading.type().confidence());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void onlyWhatCannotWaitIsUrgent(SampleLetters letter) {
    Reading reading = read(letter);
    assertEquals(letter.urgent(), reading.urgent(), reading.urgentReasons().toString());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void documentDateIsTheExamsOrTheWritings(SampleLetters letter) {
    assertEquals(LocalDate.parse(letter.date()), read(letter).documentDate());
  }

  @ParameterizedTest
  @MethodSource("letters")
  void patientIsNamedNotTheDoctorNorTheSpouse(SampleLetters letter) {
    PersonMention person = read(letter).subject().person();
    if (!letter.name().equals("-")) {
      String written = Fold.plain(String.join(" ", person.names()));
      assertTrue(written.contains(Fold.plain(letter.name())), written);
      assertTrue(written.contains(Fold.plain(letter.firstName())), written);
      String born = person.birthDate() == null ? "-" : person.birthDate().toString();
      assertEquals(letter.born(), born);
    } else {
      assertTrue(person == null || person.birthDate() == null);
    }
  }
}
