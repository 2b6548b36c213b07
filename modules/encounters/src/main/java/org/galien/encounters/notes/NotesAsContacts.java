package org.galien.encounters.notes;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** What was written about a patient. */
@ApplicationScoped
class NotesAsContacts extends ContactTable {

  NotesAsContacts() {
    super("patient_id", "started_at", "encounters_encounter WHERE status <> 'CANCELLED'");
  }
}
