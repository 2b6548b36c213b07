package org.galien.knowledge.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.galien.knowledge.EntryKind;
import org.junit.jupiter.api.Test;

class ProposalsTest {

  @Test
  void ifThenExceptIsTakenApart() {
    Proposal rule =
        one(
            "Si le livreur vient avant huit heures, tu le fais attendre dehors, sauf quand il pleut.");
    assertEquals(EntryKind.RULE, rule.kind());
    assertEquals("Si le livreur vient avant huit heures", rule.subject());
    assertEquals("tu le fais attendre dehors", rule.content());
    assertEquals("quand il pleut", rule.exception());
  }

  @Test
  void quotedWordsToSayAreAPhrase() {
    assertEquals(
        EntryKind.PHRASE, one("Tu réponds toujours : « Je vous rappelle avant midi. »").kind());
  }

  @Test
  void whomToCallIsAContact() {
    assertEquals(
        EntryKind.CONTACT,
        one("Pour le chauffage, tu appelles le 03 44 00 00 00, jamais le portable.").kind());
  }

  @Test
  void numberedStepsAreOneProcedure() {
    Proposal steps = one("1. Couper l’eau.\n2. Prévenir le gardien.\n3. Noter l’heure.");
    assertEquals(EntryKind.PROCEDURE, steps.kind());
    assertTrue(steps.content().contains("Prévenir"));
  }

  @Test
  void whatTellsNothingIsNotProposed() {
    assertEquals(List.of(), Proposals.of("Oh là là, quelle journée hier."));
  }

  private static Proposal one(String text) {
    List<Proposal> found = Proposals.of(text);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }
}
