package org.galien.ai.assistant.answers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is quoted, and what is not answered. */
class AnswererTest {

  private static final List<Passage> TALK =
      List.of(
          said(
              0,
              "Et le coursier ?",
              "Le coursier du laboratoire passe à onze heures, il ne monte jamais."),
          said(
              1,
              "Les clés ?",
              "La clé de la réserve est chez le gardien. Le code du portail, je ne sais plus, il a changé."),
          said(2, "Et la bouilloire ?", "La bouilloire est dans le placard du couloir."),
          said(3, "", "Le docteur Lambert ne fait pas de visites le jeudi."),
          said(
              4,
              "Autre chose ?",
              "Pour le coursier du laboratoire, je me suis trompée : il passe à quinze heures maintenant."));

  private final Answerer answerer = new Answerer(new PassageIndex(TALK));

  @Test
  void theAnswerIsQuotedFromItsPassage() {
    Found found = answerer.answer("Où est la bouilloire ?");
    assertTrue(found.known());
    assertEquals(2, found.quotes().getFirst().passage().order());
  }

  @Test
  void otherWordsOfOneFamilyFindIt() {
    assertTrue(answerer.answer("Où trouver les clefs de la réserve ?").known());
  }

  @Test
  void whatIsTakenBackLaterInTheTalkComesFirst() {
    Found found = answerer.answer("À quelle heure passe le coursier du laboratoire ?");
    assertTrue(found.quotes().getFirst().text().contains("quinze heures"), found.toString());
    assertTrue(found.quotes().getFirst().correction());
  }

  @Test
  void whatNobodySpokeOfIsNotAnswered() {
    assertEquals(Silence.NOT_SPOKEN_OF, answerer.answer("Qui arrose les hortensias ?").why());
  }

  @Test
  void whatTheSpeakerDidNotKnowIsNotAnswered() {
    assertFalse(answerer.answer("Quel est le code du portail ?").known());
  }

  @Test
  void anotherDoctorOrDayIsNotTheOneAskedAbout() {
    assertFalse(answerer.answer("Le docteur Mercier fait-il des visites le jeudi ?").known());
    assertFalse(answerer.answer("Le docteur Lambert fait-il des visites le lundi ?").known());
  }

  @Test
  void anEmptyBaseAnswersNothing() {
    Found found = new Answerer(new PassageIndex(List.of())).answer("Où est la clé ?");
    assertEquals(Silence.NOT_SPOKEN_OF, found.why());
  }

  private static Passage said(int order, String asked, String text) {
    return new Passage("p" + order, "talk", order, asked, "", text);
  }
}
