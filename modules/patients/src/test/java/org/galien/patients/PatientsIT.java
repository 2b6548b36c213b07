package org.galien.patients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.BirthDateImpossible;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.NameNotAllowed;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.TextTooLong;
import org.galien.patients.identity.Traits;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;

@ExtendWith(Standalone.class)
class PatientsIT {

  private final Patients patients;
  private final AuditTrail audit;
  private final Acting acting;
  private final Services services;
  private final TestClock clock;
  private final String name = People.uniqueName();

  PatientsIT(
      Patients patients, AuditTrail audit, Acting acting, Services services, TestClock clock) {
    this.patients = patients;
    this.audit = audit;
    this.acting = acting;
    this.services = services;
    this.clock = clock;
  }

  /** Remembers what was told after commit. */
  @ApplicationScoped
  static class Listener {

    static final ConcurrentLinkedQueue<Object> TOLD = new ConcurrentLinkedQueue<>();

    void created(@Observes(during = TransactionPhase.AFTER_SUCCESS) PatientCreated event) {
      TOLD.add(event);
    }

    void updated(@Observes(during = TransactionPhase.AFTER_SUCCESS) PatientUpdated event) {
      TOLD.add(event);
    }
  }

  @Test
  void whoMayNotKnowThePatientsIsRefusedWhateverIsAsked() {
    Actor manager = new Actor(new UserId(1), "Gestion", Set.of(Role.MANAGER));
    PatientId anybody = new PatientId(1);
    for (Executable asked :
        List.<Executable>of(
            () -> patients.search("martin", 5),
            () -> patients.view(anybody),
            () -> patients.openChart(anybody),
            () -> patients.identities(List.of(anybody)),
            () -> patients.confirmIdentity(anybody, 1))) {
      acting.runAs(manager, () -> assertThrows(RoleRefused.class, asked));
      acting.runAs(Actor.nobody("porte"), () -> assertThrows(RoleRefused.class, asked));
    }
    Actor both = new Actor(new UserId(1), "Gestion", Set.of(Role.MANAGER, Role.SECRETARY));
    acting.runAs(both, () -> patients.search("martin", 5));
  }

  @Test
  void createKeepsEveryPartInItsForm() {
    Traits traits =
        new Traits(
            "delaunay",
            "delaunay-roussel",
            List.of("marie-thérèse", "anne"),
            "maïté",
            People.BORN,
            AdministrativeSex.FEMALE,
            "2a004");
    Contact contact =
        new Contact("+33 6 12 34 56 78", null, "M.D@Exemple.fr", " 1  rue X ", "59400", "Cambrai");
    Nir nir = Nir.withoutKey("258032A004123");
    PatientId id =
        patients.create(
            new PatientDraft(traits, nir, contact, "Dr Rey", Set.of(IdentityAttribute.HOMONYM)));

    PatientView view = patients.view(id);
    assertEquals("DELAUNAY-ROUSSEL Maïté", view.display());
    assertEquals(List.of("Marie-Thérèse", "Anne"), view.traits().birthFirstNames());
    assertEquals("2A004", view.traits().birthPlaceCode());
    assertEquals(nir, view.nir());
    assertEquals(InsStatus.PROVISIONAL, view.insStatus());
    assertEquals("0612345678", view.contact().phone());
    assertEquals("m.d@exemple.fr", view.contact().email());
    assertEquals("1 rue X", view.contact().line());
    assertEquals(Set.of(IdentityAttribute.HOMONYM), view.attributes());
  }

  @Test
  void createTellsAfterCommitAndIsAudited() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    assertTrue(Listener.TOLD.contains(new PatientCreated(id)));
    AuditEntry entry = audit.ofPatient(id.value(), 1).getFirst();
    assertEquals("patient.created", entry.action());
  }

  @Test
  void createDespiteDuplicatesKeepsInTheTrailWhichWereShown() {
    PatientId first = patients.create(People.draft(name, "Jeanne"));
    PatientId second = patients.create(People.draft(name, "Jeanne"), List.of(first));
    assertEquals(
        "despite=" + first.value(), audit.ofPatient(second.value(), 1).getFirst().detail());
  }

  @Test
  void createSavesNothingOfARefusedDraft() throws SQLException {
    long before = count("SELECT COUNT(*) FROM patients_patient FOR SYSTEM_TIME ALL");
    Traits unborn =
        Traits.of(name, "Jeanne", LocalDate.now(clock).plusDays(1), AdministrativeSex.FEMALE);
    assertThrows(BirthDateImpossible.class, () -> patients.create(PatientDraft.of(unborn)));
    assertThrows(
        NameNotAllowed.class,
        () -> patients.create(People.draft("<script>alert(1)</script>", "J")));
    assertThrows(TextTooLong.class, () -> patients.create(People.draft("N".repeat(200), "J")));
    assertEquals(before, count("SELECT COUNT(*) FROM patients_patient FOR SYSTEM_TIME ALL"));
  }

  @Test
  void updateChangesAndKeepsThePastVersion() throws SQLException {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    PatientView view = patients.view(id);
    patients.update(id, view.version(), PatientDraft.of(view.traits().using("Autrenom")));

    assertEquals("AUTRENOM Jeanne", patients.view(id).display());
    assertTrue(Listener.TOLD.contains(new PatientUpdated(id)));
    assertEquals("changed=used-name", audit.ofPatient(id.value(), 1).getFirst().detail());
    String versions = "SELECT COUNT(*) FROM patients_patient FOR SYSTEM_TIME ALL WHERE id = ";
    assertEquals(2, count(versions + id.value()));
  }

  @Test
  void updateThatChangesNothingLeavesNoTrace() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    patients.update(id, patients.view(id).version(), People.draft(name, "jeanne "));
    assertEquals("patient.created", audit.ofPatient(id.value(), 1).getFirst().action());
  }

  @Test
  void updateRefusesToOverwriteSomebodyElsesChange() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    int version = patients.view(id).version();
    patients.update(id, version, People.draft(name, "Jeanne", "0612345678"));
    assertThrows(
        PatientChangedMeanwhile.class,
        () -> patients.update(id, version, People.draft(name, "Jeanne", "0699999999")));
    assertEquals("0612345678", patients.view(id).contact().phone());
  }

  @Test
  void anotherPersonIsPutIntoAChartOnlyByWhoSaysItIsTheSame() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    int version = patients.view(id).version();
    PatientDraft other = People.draft(People.uniqueName(), "Berthe");
    assertThrows(IdentityReplaced.class, () -> patients.update(id, version, other));
    assertEquals(List.of("Jeanne"), patients.view(id).traits().birthFirstNames());

    patients.correct(id, version, other);
    assertEquals(List.of("Berthe"), patients.view(id).traits().birthFirstNames());
    assertEquals(
        "changed=traits;said=same-person", audit.ofPatient(id.value(), 1).getFirst().detail());
  }

  @Test
  void aUsedNameThatStandsHidesNobody() {
    PatientId id = patients.create(PatientDraft.of(People.woman(name, "Jeanne").using("Mariée")));
    Traits other = People.woman(People.uniqueName(), "Jeanne").using("Mariée");
    int version = patients.view(id).version();
    assertThrows(
        IdentityReplaced.class, () -> patients.update(id, version, PatientDraft.of(other)));
  }

  @Test
  void confirmedIdentityFallsBackWhenAnInsTraitChangesOnly() {
    PatientId id = patients.create(People.draft(name, "Jeanne"));
    patients.confirmIdentity(id, patients.view(id).version());
    PatientView confirmed = patients.view(id);
    assertEquals(InsStatus.VALIDATED, confirmed.insStatus());

    patients.update(id, confirmed.version(), PatientDraft.of(confirmed.traits().using("Mariée")));
    assertEquals(InsStatus.VALIDATED, patients.view(id).insStatus());

    patients.update(id, patients.view(id).version(), People.draft(name, "Jeannette"));
    assertEquals(InsStatus.PROVISIONAL, patients.view(id).insStatus());
  }

  @Test
  void aDoubtfulIdentityCannotBeConfirmed() {
    Traits traits = People.woman(name, "Jeanne");
    Set<IdentityAttribute> doubtful = Set.of(IdentityAttribute.DOUBTFUL);
    PatientId id = patients.create(new PatientDraft(traits, null, null, null, doubtful));
    int version = patients.view(id).version();
    assertThrows(IdentityInDoubt.class, () -> patients.confirmIdentity(id, version));
  }

  @Test
  void everyOpeningOfAChartIsAuditedAndRecent() {
    PatientId first = patients.create(People.draft(name, "Anne"));
    PatientId second = patients.create(People.draft(name, "Berthe"));
    Actor secretary =
        new Actor(new UserId(first.value() + 7_000_000), "Secrétaire", Set.of(Role.SECRETARY));
    acting.runAs(secretary, () -> patients.openChart(first));
    acting.runAs(secretary, () -> patients.openChart(second));
    acting.runAs(secretary, () -> patients.openChart(first));

    assertEquals(
        2,
        audit.ofPatient(first.value(), 9).stream()
            .filter(entry -> entry.action().equals("chart.opened"))
            .count());
    acting.runAs(
        secretary,
        () ->
            assertEquals(
                List.of(first, second),
                patients.recentlyOpened(5).stream().map(PatientHit::id).toList()));
  }

  @Test
  void whatIsNotKnownOfABirthDateIsKept() {
    PatientDraft draft =
        new PatientDraft(
            Traits.of(
                People.uniqueName(), "Awa", LocalDate.of(1958, 12, 31), AdministrativeSex.FEMALE),
            null,
            Contact.NONE,
            null,
            Set.of(IdentityAttribute.BIRTH_MONTH_UNKNOWN));
    PatientId id = patients.create(draft);
    assertEquals(Set.of(IdentityAttribute.BIRTH_MONTH_UNKNOWN), patients.view(id).attributes());
  }

  @Test
  void anUnknownPatientIsRefused() {
    assertThrows(PatientUnknown.class, () -> patients.view(new PatientId(-1)));
    assertThrows(PatientUnknown.class, () -> patients.openChart(new PatientId(-1)));
  }

  private long count(String sql) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}
