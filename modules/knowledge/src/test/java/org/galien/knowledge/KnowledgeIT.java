package org.galien.knowledge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.galien.knowledge.capture.Capture;
import org.galien.knowledge.capture.PassageView;
import org.galien.knowledge.capture.SourceDraft;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceKind;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.Sources;
import org.galien.knowledge.questions.Coverage;
import org.galien.knowledge.questions.Departures;
import org.galien.knowledge.questions.QuestionView;
import org.galien.knowledge.questions.Questions;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.RoleRefused;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From what somebody says to what is quoted, and back when it is withdrawn. */
@ExtendWith(Standalone.class)
class KnowledgeIT {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final Services services;
  private final KnowledgeBase base;
  private final KnowledgeLists lists;
  private final Sources sources;
  private final SourceLists sourceLists;
  private final Capture capture;
  private final Questions questions;
  private final Actor leaving;
  private final Actor newcomer;
  private final Actor doctor;

  KnowledgeIT(
      Services services,
      KnowledgeBase base,
      KnowledgeLists lists,
      Sources sources,
      SourceLists sourceLists,
      Capture capture,
      Questions questions) {
    this.services = services;
    this.base = base;
    this.lists = lists;
    this.sources = sources;
    this.sourceLists = sourceLists;
    this.capture = capture;
    this.questions = questions;
    this.leaving = person(Role.SECRETARY);
    this.newcomer = person(Role.SECRETARY);
    this.doctor = person(Role.PHYSICIAN);
  }

  @Test
  void anInterviewOverTwoSittingsBecomesMaskedPassagesAndProposalsAndItsDraftIsDestroyed()
      throws Exception {
    chart("ZORGLON");
    SourceId id = as(newcomer, () -> capture.interview(interview(Area.TELEPHONE)));
    as(newcomer, () -> said(id, Map.of("telephone.1", "On dit toujours : « Cabinet, bonjour. »")));
    as(
        newcomer,
        () ->
            said(
                id,
                Map.of(
                    "telephone.1", "On dit toujours : « Cabinet, bonjour. »",
                    "telephone.3", "Si Odile Zorglon appelle, tu ne dis jamais où est son mari.")));
    assertEquals(2, as(newcomer, () -> sources.lines(id)).size());
    VaultKey draft = new VaultKey(draftKey(id));
    assertTrue(services.get(Vault.class).holds(draft));
    int proposals = as(newcomer, () -> sources.keep(id, Set.of()));
    assertTrue(proposals >= 2);
    awaitGone(draft);
    assertThrows(KnowledgeRefusal.class, () -> as(newcomer, () -> sources.lines(id)));
    List<PassageView> kept = as(newcomer, () -> sourceLists.passages(id));
    assertTrue(kept.get(1).text().startsWith("Si [personne"), kept.get(1).text());
    assertNowhere("Zorglon");
  }

  @Test
  void whoSaidItDoesNotConfirmItAndOnlyWhatIsConfirmedIsQuoted() throws Exception {
    EntryId id = as(leaving, () -> propose("Le coursier passe à onze heures.", leaving, false));
    assertRefused("knowledge.needs-another", leaving, () -> confirm(id));
    as(newcomer, () -> confirm(id));
    assertTrue(quoted(id));
    as(doctor, () -> contest(id));
    assertFalse(quoted(id));
    assertRefused("knowledge.changed-meanwhile", doctor, () -> stale(id));
    as(doctor, () -> confirm(id));
    as(doctor, () -> out(id));
    assertFalse(quoted(id));
    assertEquals(
        List.of("proposed", "confirmed", "contested", "confirmed", "outdated"),
        as(doctor, () -> lists.steps(id)).stream().map(EntryStep::kind).toList());
  }

  @Test
  void aMedicalEntryIsADoctorsToConfirm() throws Exception {
    EntryId id = as(leaving, () -> propose("Fièvre au-delà de trois jours.", leaving, true));
    assertRefused("knowledge.needs-doctor", newcomer, () -> confirm(id));
    as(doctor, () -> confirm(id));
    assertTrue(quoted(id));
  }

  @Test
  void ofTwoThatContradictNeitherIsQuotedUntilOneIsMerged() throws Exception {
    EntryId early = as(leaving, () -> propose("À jeun jusqu’à neuf heures.", leaving, false));
    EntryId late = as(leaving, () -> propose("À jeun jusqu’à dix heures.", leaving, false));
    as(newcomer, () -> confirm(early));
    as(newcomer, () -> confirm(late));
    as(newcomer, () -> run(() -> base.contradict(early, version(early), late)));
    assertFalse(quoted(early) || quoted(late));
    as(doctor, () -> confirm(late));
    assertRefused("knowledge.contradicted", doctor, () -> confirm(early));
    as(doctor, () -> run(() -> base.merge(early, version(early), late)));
    assertTrue(quoted(late));
    assertFalse(quoted(early));
  }

  @Test
  void aWithdrawnContributionIsGoneFromPassagesEntriesAndTheirVersions() throws Exception {
    SourceId id =
        as(leaving, () -> note("Le mardi, il faut toujours arroser le xanthoria du couloir."));
    EntryView entry =
        as(newcomer, () -> lists.find(Set.of(EntryState.PROPOSED), null, "xanthoria")).getFirst();
    as(newcomer, () -> confirm(entry.id()));
    assertRefused("knowledge.not-yours", newcomer, () -> run(() -> sources.withdraw(id)));
    as(leaving, () -> run(() -> sources.withdraw(id)));
    assertFalse(quoted(entry.id()));
    assertEquals(EntryState.WITHDRAWN, as(newcomer, () -> lists.view(entry.id())).state());
    assertNowhere("xanthoria");
  }

  @Test
  void aQuestionAskedTwiceIsOneAndWhoKnowsAnswersItForAll() throws Exception {
    as(
        newcomer,
        () -> questions.ask("Où est le gobelet bleu ?", Area.OPENING, leaving.user(), false));
    QuestionView again =
        as(doctor, () -> questions.ask("Ou est le gobelet bleu ?", null, null, false));
    assertEquals(2, again.times());
    assertEquals(leaving.user(), again.to());
    EntryId entry =
        as(
            leaving,
            () -> questions.answer(again.id(), again.version(), "Dans le placard du fond.", false));
    assertTrue(quoted(entry));
    assertEquals(leaving.user(), as(doctor, () -> lists.view(entry)).owner());
  }

  @Test
  void whatAReaderCallsWrongWaitsForItsOwnerUntilSomebodyHasLooked() throws Exception {
    EntryId id =
        as(leaving, () -> propose("Le livreur de lait sonne à six heures.", leaving, false));
    as(doctor, () -> confirm(id));
    Feedback feedback = services.get(Feedback.class);
    as(newcomer, () -> run(() -> feedback.give(id, Judgement.WRONG, "Quand sonne le livreur ?")));
    OpenFeedback open =
        as(doctor, feedback::open).stream()
            .filter(f -> f.entry().equals(id))
            .findFirst()
            .orElseThrow();
    assertEquals(doctor.user(), open.owner());
    as(doctor, () -> run(() -> feedback.settle(open.id())));
    assertTrue(as(doctor, feedback::open).stream().noneMatch(f -> f.entry().equals(id)));
  }

  @Test
  void aDeparturePlanShowsWhatNobodyHasSaidYet() throws Exception {
    Departures departures = services.get(Departures.class);
    as(
        doctor,
        () ->
            run(
                () ->
                    departures.plan(
                        leaving.user(), LocalDate.now(services.get(Clock.class)).plusDays(20))));
    assertTrue(
        as(doctor, departures::planned).stream().anyMatch(d -> d.person().equals(leaving.user())));
    SourceId id = as(newcomer, () -> capture.interview(interview(Area.SUPPLIERS)));
    as(
        newcomer,
        () -> said(id, Map.of("suppliers.2", "On appelle toujours l’informaticien avant midi.")));
    as(newcomer, () -> sources.keep(id, Set.of()));
    Coverage suppliers =
        as(doctor, departures::coverage).stream()
            .filter(c -> c.area() == Area.SUPPLIERS)
            .findFirst()
            .orElseThrow();
    assertFalse(suppliers.missing().contains("suppliers.2"));
    assertTrue(suppliers.missing().contains("suppliers.1"));
  }

  @Test
  void aTranscriptNeedsConsentAndAManagerHasNoPartInIt() throws Exception {
    assertRefused(
        "knowledge.consent-missing",
        newcomer,
        () ->
            capture.text(
                new SourceDraft(SourceKind.TRANSCRIPT, Area.OTHER, "Appel", null, "Berthe", ""),
                "ANNE : Oui ?\nBERTHE : Le double des clés est chez le gardien."));
    Actor manager = person(Role.MANAGER);
    assertThrows(RoleRefused.class, () -> as(manager, lists::quotable));
  }

  @Test
  void whatIsTypedStraightInIsRefusedWhileItLooksLikeAPatientUntilAPersonSaysItIsNone()
      throws Exception {
    chart("LE MARREC");
    assertRefused("knowledge.names-somebody", newcomer, () -> typed("Appeler Le Marrec.", false));
    assertRefused("knowledge.names-somebody", newcomer, () -> typed("appeler marrec", false));
    assertRefused(
        "knowledge.names-somebody",
        newcomer,
        () -> questions.ask("Que veut Le Marrec ?", null, null, false));
    assertRefused("knowledge.names-nir", newcomer, () -> typed("2 58 03 75 116 001 23", true));
    EntryId id = as(newcomer, () -> typed("Le laboratoire : 03 44 00 00 00.", true));
    assertEquals(
        "Le laboratoire : 03 44 00 00 00.", as(newcomer, () -> lists.view(id)).draft().content());
    EntryDraft other = draft("Le laboratoire : 03 44 00 00 00, pas Le Marrec.", false);
    assertRefused(
        "knowledge.names-somebody",
        newcomer,
        () -> run(() -> base.change(id, version(id), other, false)));
    EntryDraft same = draft("Le laboratoire, avant midi : 03 44 00 00 00.", false);
    as(newcomer, () -> run(() -> base.change(id, version(id), same, false)));
    QuestionView question =
        as(newcomer, () -> questions.ask("Où est le seau vert ?", null, null, false));
    assertRefused(
        "knowledge.names-somebody",
        leaving,
        () -> questions.answer(question.id(), question.version(), "Chez Le Marrec.", false));
    Feedback feedback = services.get(Feedback.class);
    as(newcomer, () -> run(() -> feedback.give(id, Judgement.WRONG, "Pour Le Marrec ?")));
    SourceDraft titled =
        new SourceDraft(
            SourceKind.NOTE, Area.OTHER, "Pour Le Marrec", leaving.user(), "Berthe", "");
    as(leaving, () -> capture.text(titled, "On ferme toujours la cave à clé."));
    assertNowhere("Marrec");
  }

  @Test
  void aTypedEntryAndAnAnsweredQuestionAreTakenBackWithAllTheirWords() throws Exception {
    EntryId id = as(newcomer, () -> typed("Le sphagnum du bac se change le lundi.", false));
    Feedback feedback = services.get(Feedback.class);
    as(leaving, () -> run(() -> feedback.give(id, Judgement.WRONG, "Et le sphagnum ?")));
    as(newcomer, () -> run(() -> sources.withdraw(source(id))));
    assertNowhere("sphagnum");
    QuestionView question =
        as(newcomer, () -> questions.ask("Qui tond le gazonnet ?", null, null, false));
    EntryId answer =
        as(
            leaving,
            () ->
                questions.answer(
                    question.id(), question.version(), "Le gardien tond le gazonnet.", false));
    as(leaving, () -> run(() -> sources.withdraw(source(answer))));
    QuestionView dropped =
        as(newcomer, () -> questions.ask("Où va le gazonnet ?", null, null, false));
    as(newcomer, () -> run(() -> questions.drop(dropped.id(), dropped.version())));
    assertNowhere("gazonnet");
  }

  @Test
  void aDraftIsReadByWhoBeganOrGaveItAndByDoctorsAlone() throws Exception {
    SourceId id = as(newcomer, () -> capture.interview(interview(Area.OPENING)));
    as(newcomer, () -> said(id, Map.of("opening.1", "On ouvre toujours le portail bleu.")));
    for (Actor other : List.of(person(Role.SECRETARY), person(Role.ADMINISTRATOR))) {
      assertRefused("knowledge.draft-not-yours", other, () -> sources.scan(id));
      assertRefused("knowledge.draft-not-yours", other, () -> said(id, Map.of("", "Rien.")));
      assertRefused("knowledge.draft-not-yours", other, () -> run(() -> sources.drop(id)));
      assertRefused("knowledge.draft-not-yours", other, () -> sources.keep(id, Set.of()));
    }
    assertEquals(1, as(leaving, () -> sources.lines(id)).size());
    assertEquals(1, as(doctor, () -> sources.lines(id)).size());
    assertRefused("knowledge.draft-not-yours", doctor, () -> said(id, Map.of("", "Rien.")));
  }

  @Test
  void aStepThatIsRolledBackLeavesItsDraft() throws Exception {
    SourceId id = as(newcomer, () -> capture.interview(interview(Area.OPENING)));
    as(newcomer, () -> said(id, Map.of("opening.2", "On ferme toujours la trappe grise.")));
    String key = draftKey(id);
    asOwner(
        "ALTER TABLE knowledge_passage ADD CONSTRAINT full CHECK (content NOT LIKE '%trappe grise%')");
    try {
      assertThrows(RuntimeException.class, () -> as(newcomer, () -> sources.keep(id, Set.of())));
    } finally {
      asOwner("ALTER TABLE knowledge_passage DROP CONSTRAINT full");
    }
    assertEquals(key, draftKey(id));
    assertTrue(services.get(Vault.class).holds(new VaultKey(key)));
    assertEquals(1, as(newcomer, () -> sources.lines(id)).size());
  }

  @Test
  void aLongSpeakerAndALongPassageAreKept() throws Exception {
    String name = "Berthe " + "Anselmine".repeat(12);
    SourceDraft lengthy =
        new SourceDraft(SourceKind.PROCEDURE, Area.OTHER, "Long", leaving.user(), name, "");
    String text = "Une clé rangée ici.\n".repeat(3500);
    SourceId id = as(leaving, () -> capture.text(lengthy, text)).source();
    PassageView kept = as(leaving, () -> sourceLists.passages(id)).getFirst();
    assertEquals(name, kept.speaker());
    assertEquals(text.strip(), kept.text());
  }

  @Test
  void whatIsAboutABodyIsMedicalAndOnlyADoctorSaysThatItIsNot() throws Exception {
    EntryId id = as(leaving, () -> propose("Douleur thoracique : attendre.", leaving, false));
    assertRefused("knowledge.needs-doctor", newcomer, () -> confirm(id));
    EntryDraft plain = draft("Ce cas : faire attendre.", false);
    as(newcomer, () -> run(() -> base.change(id, version(id), plain, false)));
    assertRefused("knowledge.needs-doctor", newcomer, () -> confirm(id));
    as(doctor, () -> run(() -> base.change(id, version(id), plain, false)));
    as(newcomer, () -> confirm(id));
    assertTrue(quoted(id));
    QuestionView question =
        as(
            newcomer,
            () -> questions.ask("Combien de Doliprane pour un enfant ?", null, null, false));
    EntryId answer =
        as(leaving, () -> questions.answer(question.id(), question.version(), "Deux.", false));
    assertFalse(quoted(answer));
    as(doctor, () -> confirm(answer));
    assertTrue(quoted(answer));
  }

  @Test
  void aStepThatIsCommittedLateChangesTheStamp() throws Exception {
    EntryId id = as(leaving, () -> propose("Le portail est vert.", leaving, false));
    String columns = "INSERT INTO knowledge_step (id, entry_id, kind, at) VALUES (";
    sql(columns + "900000002, " + id.value() + ", 'changed', NOW(6))");
    String before = as(doctor, lists::stamp);
    sql(columns + "900000001, " + id.value() + ", 'changed', NOW(6))");
    assertFalse(before.equals(as(doctor, lists::stamp)));
  }

  @Test
  void theDatabaseLetsNobodyOverwriteOrDeleteAStep() throws Exception {
    EntryId id = as(leaving, () -> propose("La cave se ferme à clé.", leaving, false));
    assertThrows(
        SQLException.class, () -> sql("DELETE FROM knowledge_step WHERE entry_id = " + id.value()));
    assertThrows(
        SQLException.class,
        () -> sql("UPDATE knowledge_step SET content = 'x' WHERE entry_id = " + id.value()));
    assertThrows(
        SQLException.class, () -> sql("DELETE FROM knowledge_entry WHERE id = " + id.value()));
  }

  private void chart(String name) {
    services
        .get(Patients.class)
        .create(
            PatientDraft.of(
                Traits.of(name, "Odile", LocalDate.of(1951, 1, 2), AdministrativeSex.FEMALE)));
  }

  private EntryId typed(String content, boolean sure) {
    return capture.entry(draft(content, false), newcomer.user(), newcomer.name(), sure);
  }

  private SourceId source(EntryId id) {
    return sourceLists.passage(lists.view(id).origin().passage()).source();
  }

  private static EntryDraft draft(String content, boolean medical) {
    return new EntryDraft(EntryKind.RULE, Area.OTHER, "", content, "", null, medical);
  }

  private SourceDraft interview(Area area) {
    return new SourceDraft(SourceKind.INTERVIEW, area, "Séance", leaving.user(), "Berthe", "");
  }

  private Void said(SourceId id, Map<String, String> said) {
    capture.said(id, said);
    return null;
  }

  private SourceId note(String text) {
    return capture
        .text(
            new SourceDraft(SourceKind.NOTE, Area.OTHER, "Note", leaving.user(), "Berthe", ""),
            text)
        .source();
  }

  private EntryId propose(String content, Actor by, boolean medical) {
    return base.propose(draft(content, medical), new Origin(null, by.user(), by.name()));
  }

  private Void confirm(EntryId id) {
    base.confirm(id, version(id), null);
    return null;
  }

  private Void stale(EntryId id) {
    base.confirm(id, version(id) - 1, null);
    return null;
  }

  private Void contest(EntryId id) {
    base.contest(id, version(id), "Plus depuis lundi.");
    return null;
  }

  private Void out(EntryId id) {
    base.dateOut(id, version(id), null);
    return null;
  }

  private static Void run(Runnable work) {
    work.run();
    return null;
  }

  private int version(EntryId id) {
    return lists.view(id).version();
  }

  private boolean quoted(EntryId id) throws Exception {
    return as(newcomer, lists::quotable).stream().anyMatch(e -> e.id().equals(id));
  }

  private String draftKey(SourceId id) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "SELECT draft_key FROM knowledge_source WHERE id = " + id.value())) {
      rows.next();
      return rows.getString(1);
    }
  }

  private void assertNowhere(String word) throws SQLException {
    String[] columns = {
      "knowledge_passage|CONCAT(asked, content)",
      "knowledge_entry|CONCAT(subject, content, exception_text)",
      "knowledge_step|CONCAT(note, subject, content, exception_text)",
      "knowledge_source|title",
      "knowledge_question|CONCAT(content, folded)",
      "knowledge_feedback|question"
    };
    for (String one : columns) {
      String[] parts = one.split("\\|");
      String query =
          "SELECT COUNT(*) FROM " + parts[0] + " WHERE " + parts[1] + " LIKE '%" + word + "%'";
      try (Connection connection = services.dataSource().getConnection();
          Statement statement = connection.createStatement();
          var rows = statement.executeQuery(query)) {
        rows.next();
        assertEquals(0, rows.getInt(1), parts[0]);
      }
    }
  }

  private void sql(String statement) throws SQLException {
    try (Connection connection = services.dataSource().getConnection();
        Statement one = connection.createStatement()) {
      one.executeUpdate(statement);
    }
  }

  private void awaitGone(VaultKey key) throws InterruptedException {
    services.runTasks();
    for (int i = 0; i < 200 && services.get(Vault.class).holds(key); i++) {
      Thread.sleep(50);
    }
    assertFalse(services.get(Vault.class).holds(key));
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection connection = Standalone.owner();
        Statement one = connection.createStatement()) {
      one.executeUpdate(statement);
    }
  }

  private void assertRefused(String key, Actor who, Callable<?> work) {
    assertEquals(key, assertThrows(KnowledgeRefusal.class, () -> as(who, work)).key());
  }

  private <T> T as(Actor who, Callable<T> work) throws Exception {
    return services.get(Acting.class).as(who, work);
  }

  private Actor person(Role role) {
    String login = "savoir-" + NEXT.incrementAndGet();
    UserId id =
        services
            .get(Users.class)
            .create(new NewUser(login, login, "correct horse battery", Set.of(role), "", "", ""));
    return new Actor(id, login, Set.of(role));
  }
}
