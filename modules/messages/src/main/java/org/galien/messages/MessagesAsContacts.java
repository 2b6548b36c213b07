package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.ContactTable;

/** Calls and tasks about a patient. */
@ApplicationScoped
class MessagesAsContacts extends ContactTable {

  MessagesAsContacts() {
    super("patient_id", "noted_at", "messages_message WHERE patient_id IS NOT NULL");
  }
}
