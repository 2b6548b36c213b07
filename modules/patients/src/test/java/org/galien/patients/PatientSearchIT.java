package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.text.TextPart;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Standalone.class)
class PatientSearchIT {

  private static PatientId dupre;
  private static PatientId guessan;
  private static PatientId guirec;

  private final Patients patients;
  private final PatientIndexing indexing;
  private final String name = People.uniqueName();

  PatientSearchIT(Patients patients, PatientIndexing indexing) {
    this.patients = patients;
    this.indexing = indexing;
    if (dupre == null) {
      Traits traits =
          Traits.of("Vaquerin", "Jeanne", LocalDate.of(1971, 10, 27), AdministrativeSex.FEMALE)
              .using("Dupré-Martin");
      dupre = patients.create(PatientDraft.of(traits, null, Contact.ofPhone("06 71 98 45 32")));
      guessan = patients.create(People.draft("N’Guessan", "Aya"));
      Traits borne = People.woman("Le Guirec", "Marie-Solenn").using("de la Bruyandière");
      guirec =
          patients.create(
              PatientDraft.of(borne, Nir.withoutKey("2580359990411"), Contact.ofPhone("")));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dupr jea",
        "jeanne dupré",
        "DUPRÉ-MARTIN",
        "dupremartin",
        "martin dupre jeanne",
        "vaquerin",
        "jea vaq",
        "27/10/1971",
        "27101971",
        "27/10/71",
        "dupr 1971",
        "jeanne 27/10",
        "0671984532",
        "06 71 98",
        "+33 6 71 98 45 32",
        "45 32",
        "4532 dupr",
        "1971 4532",
        "d jea",
        "du j",
        "jeanne d",
        "dupr 1",
        "19 dupr",
        "dupr 197",
        "dupr 27",
        "va du je mar 1971"
      })
  void onePatientIsFoundByWhateverOneRemembers(String typed) {
    assertTrue(ids(typed).contains(dupre), typed);
  }

  @Test
  void aHitIsSeenAsItsIdentityIs() {
    for (String typed : List.of("dupr jea", "nguessan")) {
      for (PatientHit hit : patients.search(typed, 50)) {
        PatientIdentity identity = patients.identities(List.of(hit.id())).getFirst();
        assertEquals(identity.seen(), hit.seen(), typed);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"N'Guessan", "N’Guessan", "nguessan", "guessan", "n guessan aya"})
  void apostrophesDoNotMatter(String typed) {
    assertTrue(ids(typed).contains(guessan), typed);
  }

  @ParameterizedTest
  @CsvSource({
    "Zyxtera\u02bbi, ZYXTERA\"I",
    "Zyxgue\u02bcrin, ZYXGUE\"RIN",
    "Zyx-al-Raḥmān \u02bfAlī, ZYX-AL-RAḤMĀN \"ALĪ",
    "Zyxmartin\u2011Leroy, ZYXMARTIN-LEROY",
    "Zyxmartin\u2010Leroi, ZYXMARTIN-LEROI",
    "Zyxanne\u2013Lise, ZYXANNE-LISE",
    "Zyxzer\u200bo, ZYXZERO"
  })
  void aNameCopiedFromElsewhereIsSavedAndFoundWithWhatIsOnTheKeyboard(String copied, String kept) {
    String name = kept.replace('"', '\'');
    PatientId id = patients.create(People.draft(copied, "Anne"));
    assertEquals(name + " Anne", patients.view(id).display());
    assertTrue(ids(name).contains(id));
    assertTrue(ids(copied).contains(id));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "le g",
        "le gui",
        "leguirec",
        "g le",
        "le marie",
        "le sol",
        "de la b",
        "de la bruy",
        "delabruy",
        "la bruy",
        "solenn le",
        "mariesol",
        "2580359990411",
        "2 58 03 59",
        "2 58 03 59 990",
        "le gui 1958"
      })
  void particlesAndComposedNamesAreFound(String typed) {
    assertTrue(ids(typed).contains(guirec), typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "dupr pierre",
        "dupr 1972",
        "vaquerin 28/10/1971",
        "dupr 0699",
        "du x",
        "dupr 18",
        "upr jeanne",
        "dupr anne",
        "dupr 4533",
        "1971 4533",
        "dupr 28"
      })
  void everythingTypedMustFit(String typed) {
    assertTrue(ids(typed).isEmpty(), typed);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "d", "%", "_", "%%%%", "'; DROP TABLE patients_patient; --é1"})
  void tooLittleOrNothingSensibleFindsNobody(String typed) {
    assertTrue(ids(typed).isEmpty(), typed);
  }

  @Test
  void exactFamilyNamesComeFirstThenTheAlphabet() {
    PatientId firstNamed = patients.create(People.draft("Abadie", name));
    PatientId longer = patients.create(People.draft(name + "ez", "Anne"));
    PatientId exactZoe = patients.create(People.draft(name, "Zoé"));
    PatientId exactAnne = patients.create(People.draft(name, "Anne"));
    assertEquals(List.of(exactAnne, exactZoe, longer, firstNamed), ids(name));
  }

  @Test
  void aPatientIsListedOnceThoughSeveralWordsFit() {
    Traits traits = People.woman(name, "Anne").using(name + "ette");
    PatientId id = patients.create(PatientDraft.of(traits));
    assertEquals(List.of(id), ids(name));
  }

  @Test
  void anExactNameComesFirstBesideTheBeginningOfAYear() {
    PatientId longer = patients.create(People.draft(name + "ez", "Anne"));
    PatientId exact = patients.create(People.draft(name, "Zoé"));
    assertEquals(List.of(exact, longer), ids(name + " 19"));
  }

  @Test
  void thePatientWithTheMostToTypeIsFoundByTheLastOfIt() {
    String many =
        IntStream.range(0, 26)
            .mapToObj(i -> "Œ" + (char) ('a' + i))
            .collect(Collectors.joining(" "));
    Traits traits = People.woman(name + " " + many, many).using("Æ" + many);
    PatientId id =
        patients.create(PatientDraft.of(traits, null, Contact.ofPhone("06 88 11 22 33")));
    assertEquals(List.of(id), ids(name + " 2233"));
  }

  @Test
  void aHitTellsWhatMatched() {
    PatientHit hit = patients.search("dupr 1971", 5).getFirst();
    assertEquals("DUPRÉ-MARTIN Jeanne", hit.display());
    assertEquals("DUPR", hit.name().getFirst().text());
    assertTrue(hit.name().getFirst().matched());
    assertEquals("1971", hit.dateParts().getLast().text());
    assertEquals("06 71 98 45 32", PatientHit.plain(hit.phone()));
    assertTrue(hit.phone().stream().noneMatch(TextPart::matched));
    assertEquals("VAQUERIN", PatientHit.plain(hit.birthName()));
    assertEquals(
        "06 71 98 45 32", PatientHit.plain(patients.search("4532 dupr", 5).getFirst().phone()));
  }

  @Test
  void anEditIsFoundAtOnceAndTheOldNameNoMore() {
    PatientId id = patients.create(People.draft(name, "Anne"));
    String renamed = People.uniqueName();
    patients.correct(id, patients.view(id).version(), People.draft(renamed, "Anne"));
    assertEquals(List.of(id), ids(renamed));
    assertEquals(List.of(), ids(name));
  }

  @Test
  void rebuildingTheIndexFindsTheSame() {
    PatientId id = patients.create(People.draft(name, "Anne"));
    assertTrue(indexing.rebuildAfter(id.value() - 1).isPresent());
    assertEquals(List.of(id), ids(name));
    assertTrue(indexing.rebuildAfter(Long.MAX_VALUE - 1).isEmpty());
  }

  private List<PatientId> ids(String typed) {
    return patients.search(typed, 10).stream().map(PatientHit::id).toList();
  }
}
