package org.galien.documents.inbox;

/** How sure a proposal is of the patient. */
public enum Confidence {
  /** Name, first name and birth date agree, or the social security number does. */
  SURE,
  /** There are candidates; a person chooses. */
  TO_CONFIRM,
  /** Nobody in the register fits. */
  NONE
}
