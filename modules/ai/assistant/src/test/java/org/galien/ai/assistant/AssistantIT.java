package org.galien.ai.assistant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryDraft;
import org.galien.knowledge.EntryId;
import org.galien.knowledge.EntryKind;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.Origin;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only what people have confirmed is quoted, as it stands now. */
@ExtendWith(Standalone.class)
class AssistantIT {

  private final Assistant assistant;
  private final KnowledgeBase base;
  private final KnowledgeLists lists;
  private final Acting acting;
  private final Actor doctor;

  AssistantIT(Services services, Assistant assistant, KnowledgeBase base, KnowledgeLists lists) {
    this.assistant = assistant;
    this.base = base;
    this.lists = lists;
    this.acting = services.get(Acting.class);
    UserId id =
        services
            .get(Users.class)
            .create(
                new NewUser(
                    "assistant-" + System.nanoTime(),
                    "Médecin",
                    "correct horse battery",
                    Set.of(Role.PHYSICIAN),
                    "",
                    "",
                    ""));
    this.doctor = new Actor(id, "Médecin", Set.of(Role.PHYSICIAN));
  }

  @Test
  void aProposalIsNotQuotedAConfirmedEntryIsAndAContestedOneNoMore() throws Exception {
    EntryId id = propose("Le double des clés du garage est chez le gardien.", false);
    assertFalse(ask("Où est le double des clés du garage ?").known());
    acting.runAs(doctor, () -> base.confirm(id, lists.view(id).version(), null));
    Answer answer = ask("Où est le double des clés du garage ?");
    assertEquals(id, answer.cited().getFirst().entry().id());
    acting.runAs(doctor, () -> base.contest(id, lists.view(id).version(), "Il a déménagé."));
    assertFalse(ask("Où est le double des clés du garage ?").known());
  }

  @Test
  void aMedicalQuestionIsTheDoctorsUnlessADoctorHasConfirmedTheAnswerAsSuch() throws Exception {
    EntryId loose = propose("La posologie du zorglubol est affichée au mur.", false);
    EntryDraft plain = draft("La posologie du zorglubol est affichée au mur.", false);
    acting.runAs(doctor, () -> base.change(loose, lists.view(loose).version(), plain, false));
    acting.runAs(doctor, () -> base.confirm(loose, lists.view(loose).version(), null));
    assertEquals("ask-doctor", ask("Quelle est la posologie du zorglubol ?").why());
    EntryId owned = propose("La posologie du zorglubol se demande toujours au pharmacien.", true);
    acting.runAs(doctor, () -> base.confirm(owned, lists.view(owned).version(), null));
    assertTrue(ask("Quelle est la posologie du zorglubol ?").known());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Combien de Doliprane pour un enfant de 10 kg ?",
        "Que faire si un patient appelle avec une douleur dans la poitrine ?",
        "INR à 8, que dire au patient ?",
        "Un patient sous Xarelto doit-il l’arrêter avant une extraction ?",
        "Peut-elle doubler la lévocétirizine, ou l’énalapril ?"
      })
  void aQuestionThatNamesADrugAComplaintOrAValueIsTheDoctors(String question) throws Exception {
    assertEquals("ask-doctor", ask(question).why());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Qui appeler quand le lecteur de carte est en panne ?",
        "Quel est le taux de remboursement de la mutuelle ?",
        "Le facteur passe à quelle heure ?",
        "Où est la solution pour les mains ?"
      })
  void aQuestionAboutThePracticeIsNot(String question) throws Exception {
    assertNotEquals("ask-doctor", ask(question).why());
  }

  private static EntryDraft draft(String content, boolean medical) {
    return new EntryDraft(EntryKind.RULE, Area.OTHER, "", content, "", null, medical);
  }

  private EntryId propose(String content, boolean medical) throws Exception {
    return acting.as(
        doctor, () -> base.propose(draft(content, medical), new Origin(null, null, "Berthe")));
  }

  private Answer ask(String question) throws Exception {
    return acting.as(doctor, () -> assistant.ask(question, Screen.ELSEWHERE));
  }
}
