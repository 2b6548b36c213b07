package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.patients.duplicates.DuplicateReason;
import org.galien.patients.duplicates.DuplicateVerdict;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class DuplicatesIT {

  private final Patients patients;
  private final String name = People.uniqueName();
  private final String phone = People.uniquePhone();

  DuplicatesIT(Patients patients) {
    this.patients = patients;
  }

  @Test
  void theSamePersonIsShownBeforeSavingWithTheReasons() {
    PatientId id = patients.create(People.draft(name, "Jeanne", phone));
    DuplicateCandidate candidate = only(People.draft(name.toLowerCase(), "JEANNE", phone));
    assertEquals(id, candidate.patient().id());
    assertEquals(DuplicateVerdict.SAME_LIKELY, candidate.verdict());
    assertTrue(candidate.reasons().contains(DuplicateReason.SAME_PHONE));
  }

  @Test
  void aTwinIsUncertain() {
    patients.create(People.draft(name, "Marion", phone));
    DuplicateCandidate candidate = only(People.draft(name, "Manon", phone));
    assertEquals(DuplicateVerdict.UNCERTAIN, candidate.verdict());
    assertTrue(candidate.reasons().contains(DuplicateReason.OTHER_FIRST_NAME));
  }

  @Test
  void twoDifferentNirsAreShownWhereAllElseAgreesAndNeverTakenForOne() {
    patients.create(withNir("2580359350123", "Jeanne"));
    assertEquals(
        List.of(DuplicateVerdict.UNCERTAIN),
        of(withNir("2580359350124", "Jeanne")).stream().map(DuplicateCandidate::verdict).toList());
    assertEquals(List.of(), of(withNir("2580359350124", "Lucienne")));
  }

  @Test
  void theSameNirIsFoundUnderAnotherName() {
    PatientId id = patients.create(withNir("2580359350777", "Jeanne"));
    Traits married = People.woman(People.uniqueName(), "Jeanne");
    PatientDraft draft = PatientDraft.of(married, Nir.withoutKey("2580359350777"), Contact.NONE);
    DuplicateCandidate candidate =
        of(draft).stream().filter(c -> c.patient().id().equals(id)).findFirst().orElseThrow();
    assertEquals(DuplicateVerdict.SAME_LIKELY, candidate.verdict());
  }

  @Test
  void aMistypedBirthDateIsFoundByTheSoundOfTheName() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    Traits typed =
        Traits.of(name + "s", "Jeane", LocalDate.of(1958, 3, 15), AdministrativeSex.FEMALE);
    DuplicateCandidate candidate = only(PatientDraft.of(typed));
    assertEquals(id, candidate.patient().id());
    assertEquals(DuplicateVerdict.UNCERTAIN, candidate.verdict());
  }

  @Test
  void anEditIsJudgedAnewAndNeverAgainstItself() {
    PatientId other = patients.create(People.draft(name, "Jeanne", phone));
    String elsewhere = People.uniqueName();
    PatientId id = patients.create(People.draft(elsewhere, "Paulette", phone));
    assertEquals(
        List.of(), patients.likelyDuplicates(People.draft(elsewhere, "Paulette", phone), id));
    List<DuplicateCandidate> after =
        patients.likelyDuplicates(People.draft(name, "Jeanne", phone), id);
    assertEquals(List.of(other), after.stream().map(c -> c.patient().id()).toList());
  }

  @Test
  void anUnfinishedFormFindsWhatItCan() {
    patients.create(People.draft(name, "Jeanne", phone));
    assertEquals(List.of(), of(PatientDraft.of(Traits.of(null, null, null, null))));
    assertEquals(1, of(PatientDraft.of(Traits.of(name, "Jeanne", null, null))).size());
  }

  @Test
  void identitiesNeverMatchOnNothing() {
    patients.create(People.draft(name, "Jeanne"));
    assertEquals(List.of(), patients.named(List.of("", " ", "-"), 10));
    assertEquals(List.of(), patients.named(List.of(), 10));
    assertEquals(List.of(), patients.bornOn(List.of()));
    assertTrue(patients.byNir(null).isEmpty());
    assertEquals(List.of(), patients.identities(List.of()));
  }

  @Test
  void identitiesAreFoundByWholeNameBirthDateAndNir() {
    PatientId id = patients.create(withNir("2580359350555", "Jeanne"));
    assertEquals(List.of(id), ids(patients.named(List.of(name.toUpperCase()), 10)));
    assertEquals(List.of(), ids(patients.named(List.of(name.substring(0, 6)), 10)));
    assertTrue(ids(patients.bornOn(List.of(People.BORN))).contains(id));
    assertEquals(id, patients.byNir(Nir.withoutKey("2580359350555")).orElseThrow().id());
    assertEquals(List.of(id), ids(patients.identities(List.of(id, new PatientId(-1)))));
  }

  @Test
  void aNirBorneByTwoChartsNamesNobody() {
    patients.create(withNir("2580359350666", "Jeanne"));
    patients.create(withNir("2580359350666", "Jeanne"));
    assertTrue(patients.byNir(Nir.withoutKey("2580359350666")).isEmpty());
  }

  private PatientDraft withNir(String number, String firstName) {
    return PatientDraft.of(
        People.woman(name, firstName), Nir.withoutKey(number), Contact.ofPhone(phone));
  }

  private DuplicateCandidate only(PatientDraft draft) {
    List<DuplicateCandidate> candidates = of(draft);
    assertEquals(1, candidates.size());
    return candidates.getFirst();
  }

  private List<DuplicateCandidate> of(PatientDraft draft) {
    return patients.likelyDuplicates(draft);
  }

  private static List<PatientId> ids(List<PatientIdentity> identities) {
    return identities.stream().map(PatientIdentity::id).toList();
  }
}
