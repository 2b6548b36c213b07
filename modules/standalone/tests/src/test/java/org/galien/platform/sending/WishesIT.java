package org.galien.platform.sending;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.galien.standalone.testing.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people want: a language, silence, and to be asked before anything clinical leaves. */
@ExtendWith(Standalone.class)
class WishesIT {

  private static long patients = 70_000;

  private final Outgoing outgoing;
  private final OptOuts optOuts;
  private final Correspondence correspondence;
  private final Acting acting;
  private final TestClock clock;
  private final Desk desk;
  private final long patient = ++patients;
  private final String name = UUID.randomUUID().toString();

  WishesIT(Services services) {
    outgoing = services.get(Outgoing.class);
    optOuts = services.get(OptOuts.class);
    correspondence = services.get(Correspondence.class);
    acting = services.get(Acting.class);
    clock = services.get(TestClock.class);
    desk = new Desk(services);
    desk.mailAt(1);
  }

  @Test
  void aPatientIsWrittenToInTheirLanguage() {
    assertTrue(write(false).words().startsWith("Ceci est un message"));
    for (Locale language : correspondence.languages()) {
      correspondence.write(patient, language);
      String words = write(false).words();
      assertEquals(
          Templates.text(language, "platform.sending.test.words", "Cabinet médical"), words);
    }
    correspondence.write(patient, Locale.forLanguageTag("es"));
    assertTrue(write(false).words().startsWith("Este es un mensaje"));
    correspondence.write(patient, Locale.forLanguageTag("ar"));
    assertTrue(write(false).title().startsWith("رسالة"));
  }

  @Test
  void whatLanguageHasNoWordsForIsSaidInFrench() {
    Locale breton = Locale.forLanguageTag("br");
    assertTrue(Templates.text(breton, "platform.sending.test.words", "x").startsWith("Ceci"));
    assertThrows(IllegalArgumentException.class, () -> correspondence.write(patient, breton));
  }

  @Test
  void aPatientWhoWantsNoMessagesIsCalled() {
    optOuts.patient(patient, true);
    OutgoingView view = write(false);
    assertEquals(SendingState.FAILED, view.state());
    assertEquals("opted-out", view.problem());
    assertTrue(
        optOuts.list().stream().anyMatch(one -> Long.valueOf(patient).equals(one.patient())));
    optOuts.patient(patient, false);
    assertEquals(SendingState.PENDING, write(false).state());
  }

  @Test
  void nothingClinicalLeavesWithoutAPersonsWord() {
    OutgoingView held = write(true);
    assertEquals(SendingState.HELD, held.state());
    assertThrows(MessageNeedsAPerson.class, () -> outgoing.release(held.id()));
    for (Actor actor : List.of(desk.somebody(Role.MANAGER), Actor.nobody("porte"))) {
      acting.runAs(
          actor,
          () -> assertThrows(MessagesAreForTheDesk.class, () -> outgoing.release(held.id())));
    }
    assertEquals(SendingState.HELD, found(SendingState.HELD, held.id()).state());
    Actor physician = desk.somebody(Role.PHYSICIAN);
    acting.runAs(physician, () -> outgoing.release(held.id()));
    acting.runAs(
        physician, () -> assertThrows(AlreadyHandled.class, () -> outgoing.release(held.id())));
    assertTrue(
        all().stream().noneMatch(one -> one.id() == held.id() && one.state() == SendingState.HELD));
    assertTrue(outgoing.held().stream().noneMatch(one -> one.id() == held.id()));
  }

  @Test
  void whatIsInALanguageThatIsNotReadHereWaitsForAPersonWithTheFrenchBesideIt() {
    for (Locale language : correspondence.languages()) {
      correspondence.write(patient, language);
      OutgoingView view = write(false);
      boolean held = "ar".equals(language.getLanguage());
      assertEquals(held, outgoing.held().stream().anyMatch(one -> one.id() == view.id()));
      if (held) {
        assertTrue(view.meaning().startsWith("Ceci est un message d’essai"));
      }
    }
  }

  @Test
  void whatTellsASpecialtyOrAReasonWaitsForAPersonWhereverItIsWritten() {
    for (String with : List.of("Dr Durand, cardiologue", "l’infirmière", "طبيب القلب")) {
      assertTrue(Discretion.doubts(Locale.FRENCH, "Rendez-vous avec " + with), with);
    }
    assertTrue(Discretion.doubts(Locale.of("es"), "Su resultado"));
    assertTrue(Discretion.doubts(Locale.of("de"), "Ihr Termin"));
    for (String plain : List.of("Cabinet médical", "Dr Castaing", "le 3 mars à 10 h")) {
      assertFalse(Discretion.doubts(Locale.FRENCH, plain), plain);
    }
  }

  @Test
  void whatAPersonWithholdsNeverLeaves() {
    OutgoingView held = write(true);
    Actor physician = desk.somebody(Role.PHYSICIAN);
    acting.runAs(physician, () -> outgoing.withhold(held.id()));
    OutgoingView kept = found(SendingState.HANDLED, held.id());
    assertEquals("withheld", kept.problem());
    assertEquals(physician.name(), kept.changedBy());
    assertThrows(AlreadyHandled.class, () -> outgoing.again(held.id()));
  }

  @Test
  void whoIsOfNeitherReceptionNorCareChangesNoWish() {
    acting.runAs(
        desk.somebody(Role.MANAGER),
        () -> {
          assertThrows(MessagesAreForTheDesk.class, () -> optOuts.patient(patient, true));
          assertThrows(
              MessagesAreForTheDesk.class, () -> correspondence.write(patient, Locale.ENGLISH));
          assertThrows(MessagesAreForTheDesk.class, optOuts::list);
        });
  }

  private OutgoingView write(boolean clinical) {
    String once = UUID.randomUUID().toString();
    String address = once + "@example.org";
    outgoing.send(
        new OutgoingDraft(
            once,
            "platform.sending.test",
            new Recipient(name, address, "", patient, Locale.FRENCH),
            Facts.NONE,
            List.of(Channel.EMAIL),
            clinical,
            clock.instant().plusSeconds(600)));
    return all().stream()
        .filter(one -> one.address().equals(address) || one.recipient().equals(name))
        .max((a, b) -> Long.compare(a.id(), b.id()))
        .orElseThrow();
  }

  private OutgoingView found(SendingState state, long id) {
    return all().stream()
        .filter(one -> one.id() == id && one.state() == state)
        .findFirst()
        .orElseThrow();
  }

  private List<OutgoingView> all() {
    return Stream.of(outgoing.open(), outgoing.others(), outgoing.held())
        .flatMap(List::stream)
        .toList();
  }
}
