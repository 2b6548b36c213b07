package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.patients.around.Relative;
import org.galien.patients.around.RelativeRefusal;
import org.galien.patients.around.Relatives;
import org.galien.patients.consents.ConsentDateImpossible;
import org.galien.patients.consents.ConsentKind;
import org.galien.patients.consents.Consents;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.CoverChangedMeanwhile;
import org.galien.patients.cover.CoverRefusal;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class RightsIT {

  private static final LocalDate PAST = LocalDate.of(2020, 1, 31);
  private static final Nir NIR = Nir.withoutKey("2580359350321");

  private final Patients patients;
  private final Covers covers;
  private final Relatives relatives;
  private final Consents consents;
  private final ChartMerges merges;
  private final Acting acting;
  private final Actor secretary;
  private final PatientId patient;

  RightsIT(
      Patients patients,
      Covers covers,
      Relatives relatives,
      Consents consents,
      ChartMerges merges,
      Acting acting,
      Users users) {
    this.patients = patients;
    this.covers = covers;
    this.relatives = relatives;
    this.consents = consents;
    this.merges = merges;
    this.acting = acting;
    this.secretary = People.secretary(users);
    this.patient = patients.create(People.draft(People.uniqueName(), "Jeanne"));
  }

  @Test
  void aCoverIsKeptWithTheDatesOfItsRights() {
    Map<RightKind, Span> rights = Map.of(RightKind.ALD, new Span(PAST, null));
    covers.save(patient, cover(0, null, rights));
    Cover kept = covers.of(patient);
    assertEquals("Régime général", kept.scheme());
    assertEquals(rights, kept.rights());
    assertTrue(kept.rights().get(RightKind.ALD).covers(LocalDate.of(2030, 1, 1)));
    covers.save(patient, cover(kept.version(), null, Map.of()));
    assertEquals(Map.of(), covers.of(patient).rights());
  }

  @Test
  void theNirAChildIsBilledUnderIsNeverItsOwn() {
    covers.save(patient, cover(0, NIR, Map.of()));
    assertEquals(NIR, covers.of(patient).billingNir());
    assertNull(patients.view(patient).nir());
    assertTrue(patients.byNir(NIR).isEmpty());
    PatientId mother =
        patients.create(
            PatientDraft.of(People.woman(People.uniqueName(), "Anne"), NIR, Contact.NONE));
    CoverRefusal refusal =
        assertThrows(CoverRefusal.class, () -> covers.save(mother, cover(0, NIR, Map.of())));
    assertEquals("billing-nir", refusal.field());
  }

  @Test
  void whatCannotBeIsRefusedAtItsFieldAndWhatIsOldAltogether() {
    Map<RightKind, Span> backwards =
        Map.of(RightKind.WORK_ACCIDENT, new Span(PAST, PAST.minusDays(1)));
    CoverRefusal refusal =
        assertThrows(CoverRefusal.class, () -> covers.save(patient, cover(0, null, backwards)));
    assertEquals("work-accident-until", refusal.field());
    covers.save(patient, cover(0, null, Map.of()));
    assertThrows(CoverChangedMeanwhile.class, () -> covers.save(patient, cover(0, NIR, Map.of())));
  }

  @Test
  void peopleAreAddedChangedAndRemovedOneByOne() {
    relatives.save(
        patient,
        List.of(
            new Relative(0, "Anne MARTIN", "fille", "06 12 34 56 79", true),
            new Relative(0, "Paul MARTIN", "voisin", null, false)));
    Relative daughter = relatives.of(patient).getFirst();
    assertEquals("0612345679", daughter.phone());
    relatives.save(patient, List.of(new Relative(daughter.id(), " ", "", null, false)));
    assertEquals(
        List.of("Paul MARTIN"), relatives.of(patient).stream().map(Relative::name).toList());
    assertThrows(
        RelativeRefusal.class,
        () -> relatives.save(patient, List.of(new Relative(0, "", "fille", null, false))));
  }

  @Test
  void theAnswerOfTheLatestDayHoldsAndNoneIsLost() {
    acting.runAs(
        secretary,
        () -> {
          consents.note(patient, ConsentKind.AI, true, PAST);
          consents.note(patient, ConsentKind.AI, false, PAST.plusDays(1));
          consents.note(patient, ConsentKind.AI, false, PAST.plusDays(1));
        });
    assertEquals(false, consents.current(patient, ConsentKind.AI).orElseThrow().given());
    assertEquals(2, consents.history(patient).size());
    assertTrue(consents.current(patient, ConsentKind.IMAGES).isEmpty());
    assertThrows(
        ConsentDateImpossible.class,
        () -> consents.note(patient, ConsentKind.AI, true, LocalDate.of(2999, 1, 1)));
  }

  @Test
  void allOfItGoesWithAMergedChartAndComesBack() throws Exception {
    PatientId other = patients.create(People.draft(People.uniqueName(), "Jeanne"));
    covers.save(patient, cover(0, NIR, Map.of(RightKind.AME, new Span(PAST, null))));
    covers.save(other, cover(0, null, Map.of(RightKind.ALD, new Span(PAST, null))));
    relatives.save(patient, List.of(new Relative(0, "Anne", "fille", null, true)));
    consents.note(patient, ConsentKind.AI, false, PAST);
    long merge =
        acting.as(
            secretary,
            () ->
                merges.merge(
                    new MergeRequest(
                        other,
                        patients.view(other).version(),
                        patient,
                        patients.view(patient).version(),
                        Set.of())));
    assertEquals(Set.of(RightKind.AME, RightKind.ALD), covers.of(other).rights().keySet());
    assertNull(covers.of(other).billingNir());
    assertEquals(1, relatives.of(other).size());
    assertEquals(1, consents.history(other).size());
    acting.runAs(secretary, () -> merges.undo(merge));
    assertEquals(Set.of(RightKind.ALD), covers.of(other).rights().keySet());
    assertEquals(NIR, covers.of(patient).billingNir());
    assertEquals(1, relatives.of(patient).size());
  }

  private static Cover cover(int version, Nir billing, Map<RightKind, Span> rights) {
    return new Cover(
        version,
        "Régime général",
        "591 Lille",
        billing,
        billing == null ? null : "sa mère",
        null,
        PAST,
        "Mutuelle",
        null,
        null,
        rights);
  }
}
