package org.galien.terminology.interactions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.galien.platform.messages.Messages;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.terminology.drugs.DrugSubstance;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(Standalone.class)
class ThesaurusIT {

  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private final Services services;
  private final Thesaurus thesaurus;
  private final String interactions = shipped("interactions.json");
  private final String substances = shipped("substances.json");

  @TempDir Path folder;

  ThesaurusIT(Services services) throws IOException {
    this.services = services;
    thesaurus = services.get(Thesaurus.class);
  }

  @BeforeEach
  void load() throws Exception {
    write(interactions, substances);
    thesaurus.replace(folder, MONTH);
  }

  @Test
  void whatIsSaidIsTheThesaurusOwnWordingUnderItsLevels() {
    ThesaurusAnswer answer = consult("Warfarine 5 mg", "acide acétylsalicylique");
    ThesaurusAnswer.Pair pair = answer.pairs().getFirst();
    assertEquals("warfarine + acide acetylsalicylique", pair.first() + " + " + pair.second());
    ThesaurusEntry entry = pair.entries().getFirst();
    assertEquals(InteractionLevel.DISCOURAGED, entry.level());
    assertEquals(
        List.of("Association DECONSEILLEE", "A prendre en compte"),
        entry.levels().stream().map(ThesaurusEntry.Level::said).toList());
    assertEquals(1, answer.count(InteractionLevel.DISCOURAGED));
    assertEquals(MONTH, answer.edition().month());
  }

  @Test
  void classesCountOnBothSidesWhicheverWayRoundTheyAreAsked() {
    for (List<String> two :
        List.of(List.of("morphine", "alprazolam"), List.of("alprazolam", "morphine"))) {
      ThesaurusAnswer answer = consult(two.getFirst(), two.getLast());
      Set<String> mains =
          Set.of("MÉDICAMENTS SÉDATIFS", "ANALGÉSIQUES MORPHINIQUES", "BENZODIAZÉPINES");
      assertEquals(2, answer.pairs().getFirst().entries().size());
      answer.pairs().getFirst().entries().forEach(e -> assertTrue(mains.contains(e.main())));
    }
    assertEquals(1, consult("bisoprolol", "amlodipine", "diltiazem").pairs().size());
    assertEquals(2, consult("bisoprolol", "diltiazem").pairs().getFirst().entries().size());
  }

  @Test
  void aSubstanceWithItselfIsNoPairAndWhatHasNoSubstancesStandsApart() {
    ThesaurusAnswer answer = consult("tramadol", "tramadol 50 mg");
    assertEquals(List.of(), answer.pairs());
    assertEquals("ALCOOL (BOISSON OU EXCIPIENT)", answer.apart().getFirst().entry().other());
    assertEquals(1, answer.apart().size());
  }

  @Test
  void saltsAndFormsAreTheSubstanceAndWhatIsDoubtfulIsUnknown() {
    assertEquals("metformine", known("", "CHLORHYDRATE DE METFORMINE"));
    assertEquals("levothyroxine", known("", "LÉVOTHYROXINE SODIQUE ANHYDRE"));
    assertEquals("bisoprolol", known("", "BISOPROLOL (FUMARATE ACIDE DE)"));
    assertEquals("macrogol", known("", "MACROGOL 4000"));
    assertEquals("potassium (chlorure de)", known("", "CHLORURE DE POTASSIUM"));
    assertEquals("périndopril", known("PÉRINDOPRIL", "PÉRINDOPRIL TERT-BUTYLAMINE"));
    assertEquals("", known("ACIDE CLAVULANIQUE", "CLAVULANATE DE POTASSIUM"));
    assertEquals("", known("", "MORPHINE POUR PRÉPARATIONS HOMÉOPATHIQUES"));
    assertEquals("", known("", "APOMORPHINE"));
    assertEquals(List.of("warfarine", "paracetamol"), open().named("Warfarine + paracétamol 1 g"));
    assertEquals(
        List.of("Élixir et", "1 g"), open().beside("Élixir et warfarine + paracétamol 1 g"));
    assertEquals(List.of("Tisane du soir"), open().beside("Tisane du soir"));
  }

  @Test
  void whatIsWrongIsToldWithItsPlaceAndTheThesaurusInUseStays() throws Exception {
    refused("cut", t -> t.substring(0, t.length() / 2), s -> s, "interactions.json");
    refused("cut", t -> t.stripTrailing().replaceFirst("]$", ""), s -> s, "interactions.json");
    refused("column-missing", t -> t.replaceFirst("\"main_drug\"", "\"x\""), s -> s, ":");
    refused("column-missing", t -> t, s -> s.replaceFirst("\"drug_classes\"", "\"x\""), ":");
    refused("encoding", t -> t.replaceFirst("É", "Ã‰"), s -> s, "interactions.json");
    refused("encoding", t -> t.replaceAll("[À-ÿ]", "\uFFFD"), s -> s, "interactions.json");
    refused("encoding", t -> t.replaceFirst("FER\"", "F\uFFFD\""), s -> s, ":");
    refused("value-missing", t -> t.replaceFirst("\"LEVOTHYROXINE\"", "\"\""), s -> s, ":");
    refused("level-unknown", t -> t.replaceFirst("CONTRE-INDICATION", "Conseillé"), s -> s, ":");
    refused("twice", t -> t, s -> s.replaceFirst("\"morphine\"", "\"tramadol\""), ":");
    refused("twice", t -> t.replaceFirst("\\[", "[" + first(t) + ","), s -> s, ":");
    refused(
        "stray", t -> t, s -> s.substring(0, s.indexOf("\"drug_classes\": [") + 17) + "]}]", ":");
    write(interactions, substances);
    Files.write(folder.resolve("interactions.json"), interactions.getBytes("windows-1252"));
    assertEquals("terminology.thesaurus.encoding", refusal().key());
    Files.delete(folder.resolve("interactions.json"));
    assertEquals("terminology.thesaurus.file-missing", refusal().key());
    assertEquals(1, consult("bisoprolol", "diltiazem").pairs().size());
  }

  @Test
  void theMonthIsSaidByTheNameOfAFileOrNothingIsTaken() throws Exception {
    assertEquals(
        "terminology.thesaurus.date-missing",
        assertThrows(ThesaurusRefused.class, () -> thesaurus.replace(folder, null)).key());
    Files.move(folder.resolve("interactions.json"), folder.resolve("thesaurus_2020-10.json"));
    assertEquals(YearMonth.of(2020, 10), thesaurus.replace(folder, null).month());
  }

  @Test
  void aSignThatWasLostInASentenceIsShownAsItIs() throws Exception {
    write(interactions.replaceFirst("plus de deux heures", "\uFFFD 2 heures"), substances);
    thesaurus.replace(folder, MONTH);
    ThesaurusEntry entry =
        consult("lévothyroxine", "sulfate ferreux").pairs().getFirst().entries().getFirst();
    assertTrue(entry.levels().getFirst().info().contains("\uFFFD 2 heures"));
  }

  @Test
  void onlyAdministratorsReplaceIt() {
    Actor doctor = new Actor(new UserId(1), "x", Set.of(Role.PHYSICIAN));
    assertThrows(
        RoleRefused.class,
        () -> services.get(Acting.class).as(doctor, () -> thesaurus.replace(folder, MONTH)));
  }

  private ThesaurusAnswer consult(String... texts) {
    return open()
        .consult(
            List.of(texts).stream()
                .map(text -> new Asked(text, open().named(text), List.of()))
                .toList());
  }

  private OpenThesaurus open() {
    return thesaurus.open().orElseThrow();
  }

  private String known(String acting, String salt) {
    return open().substance(new DrugSubstance(acting, salt)).orElse("");
  }

  private void refused(
      String problem, UnaryOperator<String> first, UnaryOperator<String> second, String place)
      throws Exception {
    write(first.apply(interactions), second.apply(substances));
    ThesaurusRefused refusal = refusal();
    assertEquals("terminology.thesaurus." + problem, refusal.key());
    assertTrue(refusal.line() > 0 && refusal.column() > 0, problem);
    String said = Messages.text(Locale.FRENCH, refusal);
    assertTrue(said.contains(refusal.file() + ", ligne " + refusal.line() + ", colonne"), said);
    assertTrue(said.contains(place), said);
    assertEquals(1, consult("bisoprolol", "diltiazem").pairs().size());
  }

  private ThesaurusRefused refusal() {
    return assertThrows(ThesaurusRefused.class, () -> thesaurus.replace(folder, MONTH));
  }

  private static String first(String text) {
    int end = text.indexOf("\n },");
    return text.substring(1, end + 3);
  }

  private void write(String one, String other) throws IOException {
    Files.writeString(folder.resolve("interactions.json"), one);
    Files.writeString(folder.resolve("substances.json"), other);
  }

  private static String shipped(String name) throws IOException {
    try (InputStream in =
        Thesaurus.class.getResourceAsStream("/org/galien/terminology/demo/thesaurus/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
