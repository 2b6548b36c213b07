package org.galien.messages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.PatientUnknown;
import org.galien.platform.alerts.AlertBoard;
import org.galien.platform.alerts.Alerts;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Eventually;
import org.galien.standalone.testing.Staff.Person;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A note goes from the desk to a doctor and back. */
@ExtendWith(Standalone.class)
class PracticeMessagesIT {

  private final Services services;
  private final PracticeMessages messages;
  private final MessageLists lists;
  private final AuditTrail audit;
  private final TestClock clock;
  private final PatientId patient;
  private final Person desk;
  private final Person doctor;
  private final Person nurse;

  PracticeMessagesIT(
      Services services,
      PracticeMessages messages,
      MessageLists lists,
      AuditTrail audit,
      TestClock clock) {
    this.services = services;
    this.messages = messages;
    this.lists = lists;
    this.audit = audit;
    this.clock = clock;
    Practice practice = new Practice(services);
    this.patient = practice.patient();
    this.desk = practice.person(Role.SECRETARY);
    this.doctor = practice.person(Role.PHYSICIAN);
    this.nurse = practice.person(Role.NURSE);
  }

  @AfterEach
  void clockGoesOn() {
    clock.goOn();
  }

  @Test
  void aCallIsAnsweredByTheDoctorAndGoesBackToTheDeskUntilItIsDone() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    assertTrue(doctor.asks(() -> lists.mine(lists.view(id))));
    doctor.does(() -> messages.answer(id, 1, "Qu’elle vienne à 15 h."));
    MessageView answered = desk.asks(() -> lists.view(id));
    assertEquals(MessageState.ANSWERED, answered.state());
    assertTrue(desk.asks(() -> lists.mine(answered)));
    assertFalse(doctor.asks(() -> lists.mine(answered)));
    desk.does(() -> messages.finish(id, answered.version(), ""));
    List<StepView> steps = desk.asks(() -> lists.steps(id));
    assertEquals(
        List.of(StepKind.NOTED, StepKind.ANSWERED, StepKind.DONE),
        steps.stream().map(StepView::kind).toList());
    assertEquals(
        List.of(desk.id(), doctor.id(), desk.id()), steps.stream().map(StepView::by).toList());
    assertEquals("Qu’elle vienne à 15 h.", steps.get(1).text());
  }

  @Test
  void anAnsweredTaskGoesBackToWhoGaveIt() throws Exception {
    MessageId id = doctor.asks(() -> messages.note(task(Addressee.role(Role.NURSE))));
    nurse.does(() -> messages.answer(id, 1, "Fait ce matin, tension 13/8."));
    assertEquals(Addressee.person(doctor.id()), doctor.asks(() -> lists.view(id)).to());
  }

  @Test
  void anUrgentCallIsAnAlertForWhomItIsUntilItIsAnsweredAndFollowsWhenHandedOn() throws Exception {
    AlertBoard board = services.get(AlertBoard.class);
    MessageId id = desk.asks(() -> messages.note(urgentCall()));
    Eventually.waitUntil("told to the doctor", () -> told(board, doctor, id));
    assertFalse(told(board, nurse, id));
    doctor.does(() -> messages.handOn(id, 1, Addressee.role(Role.NURSE), ""));
    Eventually.waitUntil("told to the nurse", () -> told(board, nurse, id));
    assertFalse(told(board, doctor, id));
    nurse.does(() -> messages.answer(id, 2, "Je rappelle."));
    Eventually.waitUntil("told to nobody", () -> !told(board, nurse, id));
  }

  @Test
  void anUrgentCallThatNobodyAnswersIsToldToAllWhoHandleMessages() throws Exception {
    AlertBoard board = services.get(AlertBoard.class);
    Instant now = Instant.now();
    clock.stopAt(now);
    MessageId id = desk.asks(() -> messages.note(urgentCall()));
    clock.stopAt(now.plus(Duration.ofMinutes(5)));
    services.get(Alerts.class).escalate();
    Eventually.waitUntil("told to the desk too", () -> told(board, desk, id));
    doctor.does(() -> messages.finish(id, 1, ""));
    Eventually.waitUntil("told to nobody", () -> !told(board, desk, id));
  }

  @Test
  void whatSomebodyElseDidIsUnreadUntilItIsRead() throws Exception {
    SeenMessages seen = services.get(SeenMessages.class);
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    assertTrue(unread(seen, doctor, id));
    assertFalse(unread(seen, desk, id));
    assertFalse(unread(seen, nurse, id));
    doctor.does(() -> seen.seen(id));
    doctor.does(() -> seen.seen(id));
    assertFalse(unread(seen, doctor, id));
    doctor.does(() -> messages.answer(id, 1, "Oui."));
    assertTrue(unread(seen, desk, id));
    assertFalse(unread(seen, doctor, id));
  }

  private boolean unread(SeenMessages seen, Person person, MessageId id) throws Exception {
    return person.asks(() -> seen.unread(List.of(lists.view(id))).contains(id));
  }

  private static boolean told(AlertBoard board, Person person, MessageId id) {
    String address = "/appels.xhtml?message=" + id.value();
    return board.of(person.actor()).stream().anyMatch(one -> one.address().equals(address));
  }

  private MessageDraft urgentCall() {
    MessageDraft calm = call(toDoctor());
    return new MessageDraft(
        calm.kind(),
        calm.caller(),
        calm.callBack(),
        calm.patient(),
        calm.withoutPatient(),
        calm.text(),
        Urgency.URGENT,
        calm.dueOn(),
        calm.dueBy(),
        calm.to());
  }

  @Test
  void whoComesSecondIsToldWhoCameFirst() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    doctor.does(() -> messages.answer(id, 1, "Oui."));
    MessageChangedMeanwhile told =
        assertThrows(
            MessageChangedMeanwhile.class, () -> nurse.does(() -> messages.answer(id, 1, "Non.")));
    assertEquals("messages.meanwhile.answered", told.key());
    assertEquals(doctor.name(), told.arguments()[0]);
    assertEquals(2, desk.asks(() -> lists.steps(id)).size());
  }

  @Test
  void whatIsHandedOnWaitsForTheNextPersonOnly() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    doctor.does(() -> messages.handOn(id, 1, Addressee.role(Role.NURSE), "Voir le pansement."));
    MessageView handed = nurse.asks(() -> lists.view(id));
    assertTrue(nurse.asks(() -> lists.mine(handed)));
    assertFalse(doctor.asks(() -> lists.mine(handed)));
    assertEquals(MessageState.OPEN, handed.state());
  }

  @Test
  void whatIsDoneIsNotDoneTwiceAndComesBackWhereItStood() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    doctor.does(() -> messages.answer(id, 1, "Oui."));
    desk.does(() -> messages.finish(id, 2, "Prévenue."));
    assertThrows(
        MessageChangedMeanwhile.class, () -> desk.does(() -> messages.finish(id, 3, "Encore.")));
    desk.does(() -> messages.reopen(id, 3));
    assertEquals(MessageState.ANSWERED, desk.asks(() -> lists.view(id)).state());
    assertThrows(MessageChangedMeanwhile.class, () -> desk.does(() -> messages.reopen(id, 4)));
  }

  @Test
  void thePatientIsChosenOrItIsSaidThatThereIsNone() throws Exception {
    assertEquals("patient", refused(draft(null, false, toDoctor())).field());
    assertEquals("patient", refused(draft(patient, true, toDoctor())).field());
    assertThrows(
        PatientUnknown.class,
        () -> desk.asks(() -> messages.note(draft(new PatientId(1L << 40), false, toDoctor()))));
    MessageId id = desk.asks(() -> messages.note(draft(null, true, toDoctor())));
    assertNull(desk.asks(() -> lists.view(id)).patient());
    assertFalse(desk.asks(() -> lists.of(patient)).stream().anyMatch(m -> m.id().equals(id)));
  }

  @Test
  void itIsForSomebodyWhoReadsMessages() throws Exception {
    Person administrator = new Practice(services).person(Role.ADMINISTRATOR);
    assertEquals("to", refused(draft(patient, false, null)).field());
    for (Addressee nobody :
        List.of(
            Addressee.person(administrator.id()),
            Addressee.person(new UserId(1L << 40)),
            Addressee.role(Role.ADMINISTRATOR))) {
      assertEquals("messages.to-nobody", refused(draft(patient, false, nobody)).key());
    }
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    assertThrows(
        MessageRefusal.class,
        () -> desk.does(() -> messages.handOn(id, 1, Addressee.person(administrator.id()), "")));
  }

  @Test
  void administratorsNeitherReadNorWrite() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    Person administrator = new Practice(services).person(Role.ADMINISTRATOR);
    Class<MessagesAreForReceptionAndCare> no = MessagesAreForReceptionAndCare.class;
    assertThrows(no, () -> administrator.does(() -> messages.note(call(toDoctor()))));
    assertThrows(no, () -> administrator.does(() -> messages.finish(id, 1, "")));
    assertThrows(no, () -> administrator.does(() -> lists.view(id)));
    assertEquals(List.of(), administrator.asks(lists::open));
    assertEquals(List.of(), administrator.asks(() -> lists.of(patient)));
    assertEquals(0L, administrator.asks(lists::waiting));
  }

  @Test
  void nothingSaidIsNoAnswerAndTooMuchIsRefusedWhole() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    assertThrows(MessageRefusal.class, () -> doctor.does(() -> messages.answer(id, 1, "  ")));
    assertThrows(
        TextTooLong.class, () -> doctor.does(() -> messages.answer(id, 1, "x".repeat(2001))));
    doctor.does(() -> messages.answer(id, 1, "😀".repeat(2000)));
  }

  @Test
  void whatCannotWaitIsDueTodayAndLateTomorrow() throws Exception {
    clock.stopAt(LocalDateTime.parse("2026-11-27T10:00"));
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    MessageView view = desk.asks(() -> lists.view(id));
    assertEquals(LocalDate.parse("2026-11-27"), view.dueOn());
    assertFalse(view.late(LocalDateTime.parse("2026-11-27T23:00")));
    assertTrue(view.late(LocalDateTime.parse("2026-11-28T00:00")));
    MessageId noon =
        desk.asks(() -> messages.note(due(Urgency.CALM, null, LocalTime.NOON, toDoctor())));
    assertTrue(desk.asks(() -> lists.view(noon)).late(LocalDateTime.parse("2026-11-27T12:01")));
    MessageId whenever = desk.asks(() -> messages.note(due(Urgency.CALM, null, null, toDoctor())));
    assertNull(desk.asks(() -> lists.view(whenever)).dueOn());
    LocalDate yesterday = LocalDate.parse("2026-11-26");
    assertEquals("due", refused(due(Urgency.CALM, yesterday, null, toDoctor())).field());
  }

  @Test
  void whatWaitsIsCountedForThePersonAndTheRole() throws Exception {
    long before = nurse.asks(lists::waiting);
    desk.asks(() -> messages.note(call(Addressee.person(nurse.id()))));
    desk.asks(() -> messages.note(call(Addressee.role(Role.NURSE))));
    MessageId done = desk.asks(() -> messages.note(call(Addressee.role(Role.NURSE))));
    desk.asks(() -> messages.note(call(toDoctor())));
    assertEquals(before + 3, nurse.asks(lists::waiting));
    nurse.does(() -> messages.finish(done, 1, ""));
    assertEquals(before + 2, nurse.asks(lists::waiting));
    assertEquals(1, lists.waitingFor(nurse.id()));
  }

  @Test
  void substitutesGetWhatIsLeftForPhysicians() throws Exception {
    Person substitute = new Practice(services).person(Role.SUBSTITUTE);
    MessageId id = desk.asks(() -> messages.note(call(Addressee.role(Role.PHYSICIAN))));
    assertTrue(substitute.asks(() -> lists.mine(lists.view(id))));
  }

  @Test
  void theMostUrgentComesFirst() throws Exception {
    MessageId calm = desk.asks(() -> messages.note(due(Urgency.CALM, null, null, toDoctor())));
    MessageId urgent = desk.asks(() -> messages.note(due(Urgency.URGENT, null, null, toDoctor())));
    MessageId noon =
        desk.asks(() -> messages.note(due(Urgency.URGENT, null, LocalTime.of(23, 59), toDoctor())));
    List<MessageId> ours = List.of(calm, urgent, noon);
    assertEquals(
        List.of(noon, urgent, calm),
        desk.asks(lists::open).stream().map(MessageView::id).filter(ours::contains).toList());
  }

  @Test
  void everyStepIsInTheTrailOfThePatient() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    doctor.does(() -> messages.answer(id, 1, "Oui."));
    desk.does(() -> messages.finish(id, 2, ""));
    assertEquals(
        List.of("message.done", "message.answered", "message.noted"),
        audit.ofPatient(patient.value(), 3).stream().map(AuditEntry::action).toList());
  }

  @Test
  void theDatabaseLetsNothingBeTakenAway() throws Exception {
    desk.asks(() -> messages.note(call(toDoctor())));
    for (String sql :
        List.of(
            "DELETE FROM messages_message",
            "DELETE FROM messages_step",
            "UPDATE messages_step SET content = 'x'")) {
      try (Connection connection = services.dataSource().getConnection();
          Statement statement = connection.createStatement()) {
        assertThrows(SQLException.class, () -> statement.execute(sql), sql);
      }
    }
  }

  @Test
  void theStampChangesWithEveryStep() throws Exception {
    MessageId id = desk.asks(() -> messages.note(call(toDoctor())));
    String before = lists.stamp();
    doctor.does(() -> messages.answer(id, 1, "Oui."));
    assertFalse(before.equals(lists.stamp()));
  }

  private MessageRefusal refused(MessageDraft draft) {
    return assertThrows(MessageRefusal.class, () -> desk.does(() -> messages.note(draft)));
  }

  private Addressee toDoctor() {
    return Addressee.person(doctor.id());
  }

  private MessageDraft call(Addressee to) {
    return draft(patient, false, to);
  }

  private static MessageDraft draft(PatientId about, boolean without, Addressee to) {
    return new MessageDraft(
        MessageKind.CALL,
        "Sa fille",
        "06 39 98 12 71",
        about,
        without,
        "Est tombée dimanche, sans malaise.",
        Urgency.TODAY,
        null,
        null,
        to);
  }

  private MessageDraft due(Urgency urgency, LocalDate on, LocalTime by, Addressee to) {
    return new MessageDraft(
        MessageKind.TASK, "", "", patient, false, "Signer.", urgency, on, by, to);
  }

  private MessageDraft task(Addressee to) {
    return due(Urgency.TODAY, null, null, to);
  }
}
