package org.galien.encounters.notes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.galien.platform.text.TextTooLong;
import org.galien.standalone.Services;
import org.junit.jupiter.api.Test;

/** Why a note is corrected is typed once, and outlives the page. */
class AmendmentReasonIT extends OpenConsultation {

  AmendmentReasonIT(Services services, Encounters encounters) {
    super(services, encounters);
  }

  @Test
  void reasonOfACorrectionIsKeptWhileItIsTyped() throws Exception {
    doctor.does(() -> notes.saveDraft(id, new NoteContent("Toux", "", "Grippe"), 0));
    doctor.does(() -> notes.sign(id, 1));
    doctor.does(() -> encounters.beginAmendment(id));
    doctor.does(() -> encounters.keepAmendmentReason(id, "Résultat reçu"));
    doctor.does(() -> encounters.keepAmendmentReason(id, "Résultat reçu après"));
    assertEquals(
        "Résultat reçu après", doctor.asks(() -> encounters.beginAmendment(id)).amendmentReason());
    doctor.does(
        () ->
            assertThrows(
                TextTooLong.class, () -> encounters.keepAmendmentReason(id, "a".repeat(501))));
  }

  @Test
  void firstNoteHasNoReasonToKeep() {
    doctor.does(
        () ->
            assertThrows(
                SignedNoteIsReadOnly.class, () -> encounters.keepAmendmentReason(id, "Pourquoi")));
  }
}
