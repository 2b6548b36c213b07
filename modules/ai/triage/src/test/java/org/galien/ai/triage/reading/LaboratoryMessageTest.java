package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.people.Doubt;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.rules.RuleParser;
import org.junit.jupiter.api.Test;

class LaboratoryMessageTest {

  private static String report(String family, String first, String born, String potassium) {
    return String.join(
        "\n",
        "",
        family,
        first,
        "3 RUE DU PUITS",
        "",
        "59400 CAMBRAI",
        born,
        "2580359350123 64",
        "26B17",
        "20/11/2026",
        "BEFFROI    Laboratoire du Beffroi",
        "           Dr Hélène CASTAING",
        "",
        "****LAB****",
        "RES|Potassium|K|N|" + potassium + "|mmol/L|3.5|5.1|N|F",
        "****FIN****",
        "");
  }

  private static Reading read(String text) {
    return new DocumentReader(RuleParser.parse("").rules())
        .read(text.strip(), LocalDate.of(2026, 11, 27));
  }

  @Test
  void patientSenderAndDayAreThoseOfItsFields() {
    Reading reading = read(report("MARTIN", "Odette", "04/03/1958", "4.2") + "****FINFICHIER****");
    assertEquals("biologie", reading.type().type());
    PersonMention person = reading.subject().person();
    assertEquals(List.of("MARTIN", "Odette"), person.names());
    assertEquals(LocalDate.of(1958, 3, 4), person.birthDate());
    assertEquals(Doubt.NONE, reading.subject().doubt());
    assertEquals("Laboratoire du Beffroi", reading.author());
    assertEquals("Laboratoire du Beffroi", reading.sender());
    assertEquals(LocalDate.of(2026, 11, 20), reading.documentDate());
    assertEquals(List.of(), reading.urgentReasons());
  }

  /** A child is reported under a parent's number. */
  @Test
  void itsNumberIsNobodys() {
    Reading reading = read(report("MARTIN", "Léo", "04/03/2019", "4.2") + "****FINFICHIER****");
    assertEquals(null, reading.subject().person().nir());
  }

  @Test
  void aYearOfTwoFiguresIsNotCertain() {
    Reading reading = read(report("MARTIN", "Odette", "04/03/58", "4.2") + "****FINFICHIER****");
    assertTrue(!reading.subject().person().birthDateCertain());
  }

  @Test
  void ofSeveralPatientsNoneIsTakenAndAllAreNamed() {
    String lot =
        report("MARTIN", "Odette", "04/03/1958", "4.2")
            + report("PETIT", "Léo", "11/08/1969", "4.4")
            + "****FINFICHIER****";
    assertEquals(Doubt.SEVERAL_PEOPLE, read(lot).subject().doubt());
    assertEquals(2, read(lot).subject().named().size());
  }

  @Test
  void aFileThatWasCutIsAboutNobodyForSure() {
    String cut = report("MARTIN", "Odette", "04/03/1958", "4.2").replace("****FIN****\n", "");
    assertEquals(Doubt.NOT_INTRODUCED, read(cut).subject().doubt());
  }

  @Test
  void aDangerousValueIsUrgent() {
    Reading reading = read(report("MARTIN", "Odette", "04/03/1958", "6.9") + "****FINFICHIER****");
    assertEquals("Potassium 6.9 mmol/L", reading.urgentReasons().getFirst().words());
  }
}
