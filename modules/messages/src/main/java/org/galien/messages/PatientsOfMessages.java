package org.galien.messages;

import jakarta.enterprise.context.ApplicationScoped;
import org.galien.platform.places.CareTable;

/** About whom somebody was called or given a task. */
@ApplicationScoped
class PatientsOfMessages extends CareTable {

  PatientsOfMessages() {
    super(
        "m.patient_id", "messages_message m WHERE m.to_user_id IN (:who) AND m.noted_at >= :since");
  }
}
