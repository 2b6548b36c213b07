package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.galien.patients.RetentionLine.Why;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How long charts are kept, and what a person decides. */
@ExtendWith(Standalone.class)
class RetentionIT {

  private final Patients patients;
  private final Retention retention;
  private final Acting acting;
  private final TestClock clock;
  private final String name;
  private final PatientId patient;

  RetentionIT(Patients patients, Retention retention, Acting acting, TestClock clock) {
    this.patients = patients;
    this.retention = retention;
    this.acting = acting;
    this.clock = clock;
    this.name = "ANCIEN" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").toUpperCase();
    Traits traits = Traits.of(name, "Jeanne", LocalDate.of(1958, 3, 14), AdministrativeSex.FEMALE);
    this.patient = patients.create(PatientDraft.of(traits));
  }

  @AfterEach
  void goOn() {
    clock.goOn();
  }

  @Test
  void aChartIsListedFiveYearsAfterTheLastContactAndTwentyYearsAfterItAgain() {
    LocalDate today = LocalDate.now(clock);
    assertEquals(Optional.empty(), why());
    clock.stopAt(today.plusYears(5).plusDays(2).atTime(9, 0));
    assertEquals(Optional.of(Why.TO_ARCHIVE), why());
    clock.stopAt(today.plusYears(20).plusDays(2).atTime(9, 0));
    assertEquals(Optional.of(Why.ENDED), why());
    assertEquals(name, patients.view(patient).traits().birthName(), "nothing is deleted");
  }

  @Test
  void anArchivedChartIsFoundOnlyWhenItIsAskedForAndOpensAsBefore() {
    assertThrows(ArchivingNeedsReason.class, () -> retention.archive(patient, " "));
    retention.archive(patient, "Sans nouvelles depuis 2012");
    assertTrue(patients.search(name, 5).isEmpty());
    assertEquals(0, listed("CURRENT"));
    assertEquals(1, listed("ARCHIVED"));
    assertEquals(name, patients.openChart(patient).traits().birthName());
    assertEquals(Optional.of(Why.ARCHIVED), why());
    correct();
    assertTrue(patients.search(name, 5).isEmpty(), "whatever is corrected in it");
    retention.restore(patient);
    assertFalse(patients.search(name, 5).isEmpty());
    assertEquals(1, listed("CURRENT"));
    assertEquals(Optional.empty(), why());
  }

  @Test
  void onlyDoctorsAndAdministratorsDecide() {
    Actor secretary = new Actor(new UserId(1), "Accueil", Set.of(Role.SECRETARY));
    assertThrows(
        RoleRefused.class,
        () -> acting.runAs(secretary, () -> retention.archive(patient, "Sans nouvelles")));
  }

  private void correct() {
    PatientView view = patients.view(patient);
    PatientDraft draft =
        new PatientDraft(view.traits(), view.nir(), view.contact(), "Dr Martin", Set.of());
    patients.update(patient, view.version(), draft);
  }

  private Optional<Why> why() {
    return retention.review().stream()
        .filter(line -> line.id().equals(patient))
        .map(RetentionLine::why)
        .findFirst();
  }

  private long listed(String state) {
    PageQuery query = PageQuery.first(5).filteredBy(Map.of("state", state, "birthname", name));
    List<PatientLine> lines = patients.list(query, null);
    assertEquals(lines.size(), patients.count(query, null));
    return lines.size();
  }
}
