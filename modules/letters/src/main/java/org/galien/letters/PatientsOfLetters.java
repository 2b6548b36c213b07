package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** Whom somebody signed a letter for. */
@ApplicationScoped
class PatientsOfLetters extends CareTable {

  PatientsOfLetters() {
    super("l.patient_id", "letters_letter l WHERE l.signer_id IN (:who) AND l.signed_at >= :since");
  }
}
