package org.galien.ai.preconsultation.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.galien.ai.preconsultation.AskedQuestion;
import org.galien.ai.preconsultation.GivenAnswer;
import org.galien.ai.preconsultation.InterviewDesk;
import org.galien.ai.preconsultation.Interviews;
import org.galien.ai.preconsultation.Progress;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;
import org.galien.scheduling.AppointmentView;
import org.galien.scheduling.agenda.Agendas;

/** Of those still expected today, one has answered at home and one was given a link. */
@ApplicationScoped
class DemoInterviews implements DemoPart {

  private static final Map<String, String> SAID =
      Map.of(
          "motif", "Je viens pour le renouvellement. Je dors mal depuis deux semaines.",
          "traitements", "Ibuprofène 400 presque tous les jours pour le genou, et mes cachets",
          "allergies", "non",
          "antecedents", "Opéré de l’appendicite, et du cholestérol",
          "examens", "Une radio du genou le 2 novembre, normale",
          "autre", "J’ai repris la cigarette cet été");

  @Inject InterviewDesk desk;
  @Inject Interviews interviews;
  @Inject Agendas agendas;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void load(DemoPractice practice) {
    List<AppointmentView> expected =
        agendas.between(practice.today(), practice.today(), practice.practitioners()).stream()
            .filter(visit -> visit.status().movable())
            .filter(visit -> visit.birthDate().isBefore(practice.today().minusYears(18)))
            .toList();
    if (expected.size() < 2) {
      return;
    }
    Actor doctor = Actor.of(users.find(practice.practitioners().getFirst()).orElseThrow());
    acting.runAs(
        doctor,
        () -> {
          answer(expected.getFirst(), desk.invite(expected.getFirst().id(), false).token());
          desk.invite(expected.get(1).id(), true);
        });
  }

  private void answer(AppointmentView visit, String token) {
    acting.runAs(
        Actor.system("preconsultation"),
        () -> {
          interviews.consent(token, true, "fr");
          Progress progress = interviews.identify(token, visit.birthDate()).orElseThrow();
          String key = progress.key();
          int number = 0;
          while (!progress.questions().isEmpty()) {
            AskedQuestion asked = progress.questions().getFirst();
            progress = interviews.answer(token, key, given("demo-" + number++, asked));
          }
        });
  }

  private static GivenAnswer given(String sequence, AskedQuestion asked) {
    return switch (asked.kind()) {
      case "reason" -> new GivenAnswer(sequence, asked.name(), "follow-up", null);
      case "free" ->
          new GivenAnswer(sequence, asked.name(), null, SAID.getOrDefault(asked.name(), ""));
      default -> new GivenAnswer(sequence, asked.name(), "no", null);
    };
  }
}
