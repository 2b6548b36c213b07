package org.galien.ai.triage.people;

/** What a named person is to the document. */
public enum Role {
  /** May be the patient. */
  SUBJECT,
  /** Husband, mother, trusted person…: named beside the patient. */
  RELATIVE,
  /** Doctor, nurse, official. */
  PROFESSIONAL
}
