package org.galien.knowledge.talks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

class TranscriptsTest {

  @Test
  void webVttKeepsVoicesAndTimesAndJoinsWhatOneVoiceSays() {
    List<Turn> turns =
        Transcripts.read(
            """
            WEBVTT

            00:00:03.000 --> 00:00:05.000
            <v Agathe>On commence par les clés.</v>

            00:01:10.500 --> 00:01:14.000
            <v Berthe>Le double est chez le gardien.</v>

            00:01:14.000 --> 00:01:18.000
            <v Berthe>Jamais sous le paillasson.</v>
            """);
    assertEquals(2, turns.size());
    assertEquals(
        new Turn("Berthe", 70, "Le double est chez le gardien. Jamais sous le paillasson."),
        turns.get(1));
  }

  @Test
  void subRipIsReadWithNamesBeforeColons() {
    List<Turn> turns =
        Transcripts.read(
            "1\n00:00:01,000 --> 00:00:04,000\nBERTHE : Bonjour.\n\n"
                + "2\n00:00:05,000 --> 00:00:09,000\nAGATHE : Où est la trousse ?\n");
    assertEquals(List.of("BERTHE", "AGATHE"), turns.stream().map(Turn::speaker).toList());
    assertEquals(5, turns.get(1).atSecond());
  }

  @Test
  void textTakesNamedTurnsAndLinesThatGoOn() {
    List<Turn> turns =
        Transcripts.read(
            "Titre de la séance\n\nANNE : Première phrase.\nqui continue.\nPAUL : Et puis ?");
    assertEquals(new Turn("ANNE", null, "Première phrase. qui continue."), turns.get(0));
    assertEquals(2, turns.size());
  }

  @Test
  void textWithoutNamesIsReadByParagraph() {
    List<Turn> turns = Transcripts.read("Un paragraphe\nsur deux lignes.\n\nUn autre.");
    assertEquals(2, turns.size());
    assertNull(turns.get(0).atSecond());
    assertEquals("Un paragraphe sur deux lignes.", turns.get(0).text());
  }

  @Test
  void whoOnlyAsksTellsNothingButSaysWhatIsRepliedTo() {
    List<Said> said =
        Talk.said(
            Transcripts.read(
                "ANNE : Et le coursier ?\nBERTHE : Le coursier passe à onze heures, sauf le vendredi où"
                    + " il vient avant neuf heures."));
    assertEquals(1, said.size());
    assertEquals("Et le coursier ?", said.getFirst().asked());
  }
}
