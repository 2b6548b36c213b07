package org.galien.platform.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.galien.documents.archive.Documents;
import org.galien.documents.inbox.InboxFilter;
import org.galien.documents.inbox.WaitingDocuments;
import org.galien.encounters.background.Allergies;
import org.galien.encounters.timeline.Timeline;
import org.galien.patients.PatientHit;
import org.galien.patients.Patients;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.SignIn;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.users.signin.Place;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Standalone.class)
class DemoCabinetIT {

  private final DemoCabinet cabinet;
  private final Users users;
  private final SignIn signIn;
  private final Patients patients;
  private final TestClock clock;

  DemoCabinetIT(
      DemoCabinet cabinet, Users users, SignIn signIn, Patients patients, TestClock clock) {
    this.cabinet = cabinet;
    this.users = users;
    this.signIn = signIn;
    this.patients = patients;
    this.clock = clock;
  }

  @BeforeEach
  void load() throws Exception {
    cabinet.load();
  }

  @Test
  void loadsOnce() throws Exception {
    assertFalse(cabinet.load());
  }

  @Test
  void hasThreePhysiciansTwoSecretariesAndANurse() {
    assertEquals(3, users.practitioners().size());
    assertEquals(2, count(Role.SECRETARY));
    assertEquals(1, count(Role.NURSE));
  }

  @Test
  void everyAccountSignsIn() {
    for (DemoAccount account : DemoAccount.values()) {
      signIn.enter(account.getLogin(), DemoAccount.PASSWORD, Place.at("127.0.0.1"));
    }
  }

  @Test
  void thePatientOfTheDemonstrationIsFoundWithAllergies(Allergies allergies, Timeline timeline) {
    List<PatientHit> hits = patients.search("delaun mar", 5);
    PatientHit delaunay = hits.getFirst();
    assertEquals("DELAUNAY-ROUSSEL Marie-Thérèse", delaunay.display());
    assertFalse(allergies.of(delaunay.id()).entries().isEmpty());
    assertEquals(14, timeline.count(delaunay.id()));
  }

  @Test
  void todayHasAppointmentsForEveryPractitioner(Agendas agendas) {
    LocalDate today = LocalDate.now(clock);
    for (UserView practitioner : users.practitioners()) {
      assertTrue(agendas.between(today, today, List.of(practitioner.id())).size() > 5);
    }
  }

  @Test
  void whoeverComesTodayHasAChartWorthOpening(Agendas agendas, Timeline timeline) {
    LocalDate today = LocalDate.now(clock);
    for (UserView practitioner : users.practitioners()) {
      for (AppointmentView appointment :
          agendas.between(today, today, List.of(practitioner.id()))) {
        assertTrue(timeline.count(appointment.patient()) > 0, appointment.patientName());
      }
    }
  }

  @Test
  void theInboxWaitsForSomebody(Documents documents, WaitingDocuments waiting) {
    assertEquals(14, documents.waitingCount());
    assertFalse(waiting.inbox(InboxFilter.all()).entries().isEmpty());
  }

  private long count(Role role) {
    return users.all().stream().filter(user -> user.has(role)).count();
  }
}
