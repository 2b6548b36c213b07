package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.galien.ai.triage.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentSignsTest {
  private static List<UrgentReason> find(String text, String type) {
    return UrgentSigns.SHIPPED.find(Page.of(text), type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ma femme a la bouche qui tombe depuis midi.",
        "Papa traîne la jambe et bafouille.",
        "J'ai comme un poids sur la poitrine.",
        "Elle voit des mouches devant les yeux et a une barre sous les côtes."
      })
  void alarmInAPatientsOwnWords(String text) {
    assertFalse(find(text, "courrier_libre_patient").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle doit être recontactée et vue aujourd'hui.",
        "Nous n'arrivons pas à le joindre.",
        "Avis demandé le jour même."
      })
  void requestForTheSameDay(String text) {
    assertFalse(find(text, "compte_rendu_hospitalisation").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sein gauche : [x] ACR2  [ ] ACR5",
        "L'hypothèse d'un lymphome évoquée sur le bon n'est pas confirmée.",
        "La suspicion de sarcome est écartée."
      })
  void emptyBoxAndSuspicionRuledOutAreNoAlarm(String text) {
    assertEquals(List.of(), find(text, "imagerie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sein gauche : [ ] ACR2  [x] ACR5",
        "Lymphome dont l'extension au foie n'est pas confirmée."
      })
  void tickedBoxAndExtentRuledOutRemainAlarms(String text) {
    assertFalse(find(text, "imagerie").isEmpty());
  }

  @Test
  void dayCaseSurgeryIsNoAlarm() {
    String text = "Dissection sans difficulté. Sortie le jour même à 17 h.";
    assertEquals(List.of(), find(text, "compte_rendu_hospitalisation"));
  }
}
