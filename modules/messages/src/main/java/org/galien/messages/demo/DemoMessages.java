package org.galien.messages.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.galien.messages.Addressee;
import org.galien.messages.MessageDraft;
import org.galien.messages.MessageId;
import org.galien.messages.MessageKind;
import org.galien.messages.PracticeMessages;
import org.galien.messages.Urgency;
import org.galien.patients.PatientId;
import org.galien.patients.demo.Known;
import org.galien.patients.demo.People;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.Users;

/** What the telephone brought this morning, about people who come today. */
@ApplicationScoped
class DemoMessages implements DemoPart {

  /** The first ones of the demonstration have stories of their own. */
  private static final int WITH_A_STORY = 8;

  @Inject PracticeMessages messages;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 500;
  }

  @Override
  public void load(DemoPractice practice) {
    Deque<Known> about = new ArrayDeque<>();
    practice.kept(People.class).of(practice.expected()).stream()
        .filter(known -> known.id().value() > WITH_A_STORY)
        .filter(known -> !known.child(practice.today()))
        .forEach(about::add);
    List<UserId> doctors = practice.practitioners();
    Addressee first = Addressee.person(doctors.getFirst());
    Addressee last = Addressee.person(doctors.getLast());
    if (about.size() < 5) {
      return;
    }
    messages.note(
        call(
            "Laboratoire Biolys",
            "03 27 99 00 44",
            about.poll().id(),
            "Potassium à 5,9 mmol/L sur le prélèvement de ce matin, sans hémolyse. Demande un rappel"
                + " du médecin.",
            Urgency.URGENT,
            first));
    MessageId answered =
        messages.note(
            call(
                "EHPAD Les Ormes",
                "03 27 99 01 18",
                about.poll().id(),
                "Chute hier soir dans le couloir, pas de choc à la tête. Demande s’il faut la voir.",
                Urgency.TODAY,
                first));
    acting.runAs(
        actor(doctors.getFirst()),
        () ->
            messages.answer(
                answered,
                1,
                "Surveiller ; le 15 au moindre signe. Je passe en début d’après-midi."));
    messages.note(
        call(
            "Pharmacie du Beffroi",
            "03 27 99 02 30",
            about.poll().id(),
            "Ordonnance de renouvellement illisible : dosage du bisoprolol ?",
            Urgency.TODAY,
            last));
    messages.note(
        call(
            "Patient",
            "06 39 98 14 07",
            about.poll().id(),
            "Certificat pour la salle de sport, passera jeudi.",
            Urgency.CALM,
            Addressee.role(Role.SECRETARY)));
    messages.note(
        task("Coursier du laboratoire avancé à 15:30. Sortir les tubes avant.", Role.NURSE));
  }

  private Actor actor(UserId id) {
    return Actor.of(users.find(id).orElseThrow());
  }

  private static MessageDraft call(
      String caller, String number, PatientId about, String text, Urgency urgency, Addressee to) {
    return new MessageDraft(
        MessageKind.CALL, caller, number, about, false, text, urgency, null, null, to);
  }

  private static MessageDraft task(String text, Role to) {
    return new MessageDraft(
        MessageKind.TASK,
        "",
        "",
        null,
        true,
        text,
        Urgency.TODAY,
        null,
        LocalTime.of(15, 15),
        Addressee.role(to));
  }
}
