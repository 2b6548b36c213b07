package org.galien.ai.triage.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.triage.matching.Decision.Certainty;
import org.galien.ai.triage.reading.DocumentReader;
import org.galien.ai.triage.rules.RuleParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PatientMatcherTest {
  private static final DocumentReader READER = reader();

  private final List<Identity> register = new ArrayList<>();
  private final Identity odile = add("ROCHE", "VASSEUR", "Odile", "1949-11-30", "2491176243480");
  private final Identity compound =
      add("DELAUNAY-ROUSSEL", null, "Marie-Thérèse", "1961-02-03", null);

  private Identity add(String birth, String used, String first, String born, String nir) {
    Identity identity =
        new Identity(
            register.size() + 1L,
            birth,
            used == null ? birth : used,
            List.of(first.split(" ")),
            null,
            LocalDate.parse(born),
            nir);
    register.add(identity);
    return identity;
  }

  private Decision match(String line) {
    String text =
        "Centre hospitalier\nDr Alain Verdier\n" + line + "\nCher confrère, tout va bien.";
    var reading = READER.read(text, LocalDate.of(2026, 11, 23));
    return new PatientMatcher(new ListRegistry(register)).match(reading.subject());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme VASSEUR Odile, née le 30/11/1949",
        "Mme ROCHE Odile, née le 30/11/1949",
        "Mme VASSEUR Odile née ROCHE le 30/11/1949",
        "MME VASSEUR ODILE NEE LE 30 NOVEMBRE 1949",
        "Nom : VASSEUR   Prénom : Odile\nNée le : 30.11.49",
        "Mme VA55EUR 0dile, née le 30/11/1949"
      })
  void wholeNameAndBirthDateAreSure(String line) {
    assertEquals(odile.id(), match(line).patient());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme DELAUNAY-ROUSSEL Marie-Thérèse née le 03/02/1961",
        "Mme Delaunay Roussel Marie Thérèse, née le 03/02/1961",
        "DELAUNAY- ROUSSEL MARIE-THERESE NEE LE 3 FEVRIER 1961"
      })
  void hyphensDoNotMatter(String line) {
    assertEquals(compound.id(), match(line).patient());
  }

  @Test
  void partOfACompoundFirstNameIsConfirmed() {
    assertEquals(
        Certainty.TO_CONFIRM, match("Mme DELAUNAY-ROUSSEL Marie née le 03/02/1961").certainty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mme VASSEUR Odile",
        "Mme VASSEUR Odile, née le 30/11/1948",
        "Mme VASSEUR O., née le 30/11/1949",
        "Mme VASSEUR, née le 30/11/1949",
        "Mme VASSEUR Odile, née le 3O/ll/1949",
        "Mme VASSEUR Odile Germaine, née le 30/11/1949",
        "Mme VASSEUR Odile, née le 30/11/1949   NIR 1 37 04 76 243 484 15"
      })
  void nothingLessIsSure(String line) {
    Decision decision = match(line);
    assertEquals(Certainty.TO_CONFIRM, decision.certainty(), line);
    assertTrue(decision.candidates().contains(odile));
  }

  @Test
  void numberWithItsKeyIsSureWithTheName() {
    Identity m = add("KOFFI", null, "Désiré", "1937-04-15", "1370476243484");
    String nir = "NIR 1 37 04 76 243 484 15";
    assertEquals(m.id(), match("M. KOFFI Désiré   " + nir).patient());
    assertEquals(Certainty.TO_CONFIRM, match("M. VIDAL Jean   " + nir).certainty());
    assertEquals(
        Certainty.TO_CONFIRM, match("M. KOFFI Désiré   NIR 1 37 04 76 243 484").certainty());
  }

  @Test
  void twinsWithAnInitialAreConfirmed() {
    Identity marc = add("GARNIER", null, "Marc", "1999-10-12", null);
    Identity max = add("GARNIER", null, "Max", "1999-10-12", null);
    Decision decision = match("M. GARNIER M., né le 12/10/1999");
    assertEquals(Certainty.TO_CONFIRM, decision.certainty());
    assertTrue(decision.candidates().containsAll(List.of(marc, max)));
    assertEquals(Certainty.TO_CONFIRM, match("M. GARNIER Marx, né le 12/10/1999").certainty());
  }

  @Test
  void twinsWithUnlikeFirstNamesAreToldApart() {
    Identity jules = add("BAPTISTE", null, "Jules", "2017-02-28", null);
    add("BAPTISTE", null, "Romane", "2017-02-28", null);
    assertEquals(jules.id(), match("BAPTISTE Jules né le 28/02/2017").patient());
  }

  @Test
  void perfectHomonymsAreConfirmedWithoutDefault() {
    add("DIALLO", null, "Mamadou", "1985-01-01", null);
    add("DIALLO", null, "Mamadou", "1985-01-01", null);
    Decision decision = match("M. DIALLO Mamadou, né le 01/01/1985");
    assertEquals(Certainty.TO_CONFIRM, decision.certainty());
    assertEquals(2, decision.candidates().size());
  }

  @Test
  void homonymOneDigitAwayIsConfirmed() {
    add("HEBERT", null, "Jean", "1951-08-17", null);
    add("HEBERT", null, "Jean", "1951-03-17", null);
    assertEquals(Certainty.TO_CONFIRM, match("M. HEBERT Jean, né le 17/08/1951").certainty());
  }

  @Test
  void swappedNamesAreToldApartByBirthDate() {
    Identity martin = add("MARTIN", null, "Thomas", "1976-06-14", null);
    add("THOMAS", null, "Martin", "1976-04-16", null);
    assertEquals(martin.id(), match("Martin Thomas – DDN 14/6/1976").patient());
  }

  @Test
  void strangerIsNobody() {
    assertEquals(Certainty.NONE, match("M. LEPOUTRE Yanis, né le 09/03/1972").certainty());
  }

  @Test
  void emptyIdentityMatchesNobody() {
    add("X", null, "Y", "1900-01-01", null);
    assertEquals(Certainty.NONE, match("Patient : , né le").certainty());
  }

  private static DocumentReader reader() {
    try (var in = RuleParser.class.getResourceAsStream("/org/galien/ai/triage/regles-de-tri.txt")) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new DocumentReader(RuleParser.parse(text).rules());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
