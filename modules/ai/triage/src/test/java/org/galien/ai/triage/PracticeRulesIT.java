package org.galien.ai.triage;

import static org.galien.standalone.testing.Eventually.waitUntil;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.galien.ai.triage.rules.Place;
import org.galien.ai.triage.rules.PracticeRule;
import org.galien.ai.triage.rules.RuleProblem;
import org.galien.documents.DocumentId;
import org.galien.documents.DocumentType;
import org.galien.documents.archive.Documents;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.FilingProposals;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.Accounts;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Rows that a doctor writes come before the shipped rules, and never hide a sign of alarm. */
@ExtendWith(Standalone.class)
class PracticeRulesIT {

  private final Services services;
  private final PracticeRulebook rulebook;
  private final Actor doctor;

  PracticeRulesIT(Services services) {
    this.services = services;
    this.rulebook = services.get(PracticeRulebook.class);
    this.doctor = person(Role.PHYSICIAN);
  }

  private Actor person(Role role) {
    Users users = services.get(Users.class);
    String login = "r" + UUID.randomUUID().toString().substring(0, 12);
    var id =
        users.create(
            new NewUser(login, "Dr Nora Salvi", "correct horse battery", Set.of(role), "", "", ""));
    return Actor.of(users.find(id).orElseThrow());
  }

  private <T> T by(Actor who, Callable<T> work) throws Exception {
    return services.get(Acting.class).as(who, work);
  }

  private void save(PracticeRule... rules) {
    services
        .get(Acting.class)
        .runAs(doctor, () -> rulebook.save(List.of(rules), rulebook.current().version()));
  }

  @AfterEach
  void noRules() {
    save();
  }

  private static PracticeRule type(Place place, String words, String type) {
    return new PracticeRule(true, place, words, type, false, null);
  }

  private DocumentId receive(String text) throws IOException {
    byte[] bytes = (text + "\nréf. " + UUID.randomUUID()).getBytes(StandardCharsets.UTF_8);
    Documents documents = services.get(Documents.class);
    DocumentId id = documents.receive("lettre.txt", new ByteArrayInputStream(bytes), "Import");
    waitUntil("proposal", () -> proposal(id) != null);
    return id;
  }

  private FilingProposal proposal(DocumentId id) {
    return services.get(FilingProposals.class).forDocuments(List.of(id)).get(id);
  }

  @Test
  void firstRowThatFitsGivesTheTypeAndWaitingDocumentsAreSortedAgain() throws Exception {
    DocumentId id = receive("Bulletin ZORGLUB\nsans rien d'autre");
    assertEquals(DocumentType.AUTRE, proposal(id).type());
    save(
        new PracticeRule(false, Place.ANYWHERE, "zorglub", "imagerie", false, null),
        type(Place.TITLE, "nimbus ; bulletin zorgl*", "biologie"),
        type(Place.ANYWHERE, "zorglub", "ordonnance"),
        new PracticeRule(true, Place.ANYWHERE, "zorglub", null, true, doctor.user().value()));
    waitUntil("sorted again", () -> proposal(id).type() == DocumentType.BIOLOGIE);
    assertTrue(proposal(id).urgent());
    assertEquals(List.of("Règle du cabinet : « zorglub »"), proposal(id).urgentReasons());
    assertEquals("Dr Nora Salvi", proposal(id).recipient());
    save();
    waitUntil("sorted back", () -> proposal(id).type() == DocumentType.AUTRE);
    assertNull(proposal(id).recipient());
    assertFalse(proposal(id).urgent());
  }

  @Test
  void noRowTakesASignOfAlarmAway() throws Exception {
    String text =
        "Laboratoire de biologie médicale\nBIOCHIMIE\nPotassium : 7,2 mmol/L (3,5 - 5,0)\n"
            + "Créatinine : 95 µmol/L (60 - 110)\nSodium : 140 mmol/L (136 - 145)\n"
            + "Validé par le biologiste";
    DocumentId id = receive(text);
    assertTrue(proposal(id).urgent());
    save(type(Place.ANYWHERE, "laboratoire de biologie", "autre"));
    waitUntil("sorted again", () -> proposal(id).type() == DocumentType.AUTRE);
    assertTrue(proposal(id).urgent(), proposal(id).toString());
  }

  @Test
  void rowsAreTriedOnTheDocumentsOfTheLastMonthAndNothingChanges() throws Exception {
    DocumentId id = receive("Bulletin KWARK du cabinet");
    DocumentId other = receive("Bulletin du cabinet");
    RulesTrial trial =
        by(doctor, () -> rulebook.tryOn(List.of(type(Place.TITLE, "kwark", "imagerie"))));
    assertTrue(trial.tried() >= 2);
    assertEquals(List.of(id), trial.changes().stream().map(RulesTrial.Change::document).toList());
    RulesTrial.Change change = trial.changes().getFirst();
    assertEquals("autre", change.before().type());
    assertEquals("imagerie", change.after().type());
    assertEquals(DocumentType.AUTRE, proposal(id).type());
    assertEquals(DocumentType.AUTRE, proposal(other).type());
    assertEquals(List.of(), rulebook.current().rules());
  }

  @Test
  void rowsThatCannotBeReadAreToldByTheirNumberAndNotSaved() {
    List<PracticeRule> rows =
        List.of(
            type(Place.TITLE, "bulletin", "biologie"),
            type(Place.TITLE, " ", "biologie"),
            type(Place.TITLE, "bulletin ; ;", "biologie"),
            type(Place.TITLE, "bulletin", null),
            type(Place.TITLE, "bulletin", "facture"),
            type(Place.TITLE, "mot ".repeat(100), "biologie"));
    assertEquals(
        List.of(
            "2 row-no-words",
            "3 row-no-word",
            "4 row-does-nothing",
            "5 row-unknown-type",
            "6 row-too-long"),
        rulebook.problems(rows).stream()
            .map(p -> p.line() + " " + p.key().replace("triage.rules.", ""))
            .toList());
    assertThrows(RulesUnreadable.class, () -> save(rows.toArray(PracticeRule[]::new)));
  }

  @Test
  void nobodyIsAddressedWhoseAccountIsClosed() throws Exception {
    Actor leaving = person(Role.PHYSICIAN);
    PracticeRule row =
        new PracticeRule(
            true, Place.ANYWHERE, "quetzal", "imagerie", false, leaving.user().value());
    save(row);
    DocumentId id = receive("Bulletin QUETZAL");
    assertEquals("Dr Nora Salvi", proposal(id).recipient());
    services
        .get(Acting.class)
        .runAs(
            person(Role.ADMINISTRATOR), () -> services.get(Accounts.class).close(leaving.user()));
    assertNull(proposal(id).recipient());
    RuleProblem problem = rulebook.problems(List.of(row)).getFirst();
    assertEquals("triage.rules.row-recipient-gone", problem.key());
    assertEquals(List.of("Dr Nora Salvi"), problem.arguments());
    assertThrows(RulesUnreadable.class, () -> save(row));
    save(
        new PracticeRule(
            false, Place.ANYWHERE, "quetzal", "imagerie", false, leaving.user().value()));
  }

  @Test
  void doctorsOwnTheRulesAndNobodyOverwritesAnothersUnseen() throws Exception {
    List<PracticeRule> rows = List.of(type(Place.TITLE, "bulletin", "biologie"));
    for (Role role : List.of(Role.SECRETARY, Role.NURSE, Role.SUBSTITUTE, Role.ADMINISTRATOR)) {
      Actor other = person(role);
      assertThrows(
          RulesNeedADoctor.class, () -> by(other, () -> rulebook.tryOn(rows)), role.name());
      services
          .get(Acting.class)
          .runAs(other, () -> assertThrows(RulesNeedADoctor.class, () -> rulebook.save(rows, 0)));
      assertEquals(List.of(), by(other, () -> rulebook.current().rules()));
    }
    long seen = rulebook.current().version();
    save(rows.getFirst());
    services
        .get(Acting.class)
        .runAs(
            doctor,
            () -> assertThrows(RulesChangedMeanwhile.class, () -> rulebook.save(rows, seen)));
  }
}
