package org.galien.billing.reminders;

/** How a reminder goes. */
public enum ReminderWay {
  /** Printed, for the post. */
  LETTER,
  EMAIL
}
