package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.sending.OptOuts;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class ChartMergesIT {

  private final Patients patients;
  private final ChartMerges merges;
  private final DuplicateQueue queue;
  private final OptOuts optOuts;
  private final Acting acting;
  private final Actor secretary;
  private final String name = People.uniqueName();
  private final String phone = People.uniquePhone();

  ChartMergesIT(
      Patients patients,
      ChartMerges merges,
      DuplicateQueue queue,
      OptOuts optOuts,
      Acting acting,
      Users users) {
    this.patients = patients;
    this.merges = merges;
    this.queue = queue;
    this.optOuts = optOuts;
    this.acting = acting;
    this.secretary = People.secretary(users);
  }

  @Test
  void theRetiredChartLeadsToTheOtherAndIsFoundNoMore() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", People.uniquePhone()));
    merge(kept, retired);
    assertEquals(kept, merges.standing(retired));
    assertEquals(kept, patients.openChart(retired).id());
    assertEquals(List.of(kept), patients.search(name, 10).stream().map(PatientHit::id).toList());
    assertEquals(1, patients.count(PageQuery.first(0).filteredBy(Map.of("name", name)), null));
    assertEquals(List.of(), patients.likelyDuplicates(People.draft(name, "Jeanne", phone), kept));
    assertThrows(PatientMerged.class, () -> patients.held(retired));
    assertThrows(PatientMerged.class, () -> merges.hold(retired));
    assertThrows(
        PatientMerged.class,
        () -> patients.update(retired, patients.view(retired).version(), People.draft(name, "J")));
  }

  @Test
  void traitsAreChosenOneByOneAndPutBackUnlessCorrectedSince() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    String other = People.uniquePhone();
    Contact contact = new Contact(other, null, "j@exemple.fr", null, null, null);
    PatientId retired =
        patients.create(PatientDraft.of(People.woman(name, "Jeanne"), null, contact));
    long merge = merge(kept, retired, MergeTrait.PHONE, MergeTrait.EMAIL);
    assertEquals(other, patients.view(kept).contact().phone());
    assertEquals("j@exemple.fr", patients.view(kept).contact().email());
    String corrected = People.uniquePhone();
    Contact now = new Contact(corrected, null, "j@exemple.fr", null, null, null);
    patients.update(
        kept,
        patients.view(kept).version(),
        PatientDraft.of(People.woman(name, "Jeanne"), null, now));
    undo(merge);
    assertEquals(corrected, patients.view(kept).contact().phone());
    assertEquals(null, patients.view(kept).contact().email());
    assertEquals(other, patients.view(retired).contact().phone());
    assertEquals(retired, merges.standing(retired));
    assertEquals(2, patients.search(name, 10).size());
  }

  @Test
  void bothChartsTellOfAMergeAndOfItsEnd() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", phone));
    long merge = merge(kept, retired);
    assertTrue(merges.of(kept).getFirst().standing());
    assertEquals(merges.of(kept), merges.of(retired));
    undo(merge);
    assertFalse(merges.of(retired).getFirst().standing());
    assertThrows(MergeNotStanding.class, () -> undo(merge));
  }

  @Test
  void whoWantedNoMessagesGetsNoneUnderTheNumberThatGoesOn() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", phone));
    acting.runAs(secretary, () -> optOuts.patient(retired.value(), true));
    long merge = merge(kept, retired);
    assertTrue(optOuts.patient(kept.value()));
    assertTrue(optOuts.patient(retired.value()));
    undo(merge);
    assertFalse(optOuts.patient(kept.value()));
    assertTrue(optOuts.patient(retired.value()));
  }

  @Test
  void onlyAPersonMerges() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", phone));
    MergeRequest request = new MergeRequest(kept, 1, retired, 1, Set.of());
    assertThrows(MergeNeedsAPerson.class, () -> merges.merge(request));
  }

  @Test
  void aPairThatWasPartedWaitsNoMore() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", phone));
    assertEquals(1, waiting());
    long merge = merge(kept, retired);
    assertEquals(0, waiting());
    undo(merge);
    assertEquals(0, waiting());
  }

  @Test
  void twoDefinitiveNumbersAreTwoPeople() {
    PatientId one = patients.create(withNir("2580359351123"));
    PatientId other = patients.create(withNir("2580359351124"));
    assertThrows(MergeOfTwoPeople.class, () -> merge(one, other));
    assertEquals(other, merges.standing(other));
  }

  @Test
  void aChartChangedMeanwhileOrMergedBeforeIsNotMerged() {
    PatientId kept = patients.create(People.draft(name, "Jeanne", phone));
    PatientId retired = patients.create(People.draft(name, "Jeanne", phone));
    assertThrows(
        PatientChangedMeanwhile.class,
        () -> merge(new MergeRequest(kept, 0, retired, 1, Set.of())));
    assertThrows(MergeOfOneChart.class, () -> merge(kept, kept));
    merge(kept, retired);
    PatientId third = patients.create(People.draft(name, "Jeanne", phone));
    assertThrows(PatientMerged.class, () -> merge(third, retired));
  }

  @Test
  void ofTwoMergesInARowTheLaterIsUndoneFirst() {
    PatientId a = patients.create(People.draft(name, "Jeanne", phone));
    PatientId b = patients.create(People.draft(name, "Jeanne", phone));
    PatientId c = patients.create(People.draft(name, "Jeanne", phone));
    long first = merge(b, a);
    long second = merge(c, b);
    assertEquals(c, merges.standing(a));
    assertThrows(MergeUnderAnother.class, () -> undo(first));
    undo(second);
    undo(first);
    assertEquals(a, merges.standing(a));
  }

  private long merge(PatientId kept, PatientId retired, MergeTrait... taken) {
    return merge(
        new MergeRequest(
            kept,
            patients.view(kept).version(),
            retired,
            patients.view(retired).version(),
            Set.of(taken)));
  }

  private long merge(MergeRequest request) {
    long[] merge = new long[1];
    acting.runAs(secretary, () -> merge[0] = merges.merge(request));
    return merge[0];
  }

  private void undo(long merge) {
    acting.runAs(secretary, () -> merges.undo(merge));
  }

  private PatientDraft withNir(String number) {
    return PatientDraft.of(
        People.woman(name, "Jeanne"), Nir.withoutKey(number), Contact.ofPhone(phone));
  }

  private long waiting() {
    return queue.count(PageQuery.first(0).filteredBy(Map.of("one", name)));
  }
}
