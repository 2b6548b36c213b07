package org.galien.letters;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** What was written for a patient. */
@ApplicationScoped
class LettersAsContacts extends ContactTable {

  LettersAsContacts() {
    super("patient_id", "signed_at", "letters_letter WHERE signed_at IS NOT NULL");
  }
}
