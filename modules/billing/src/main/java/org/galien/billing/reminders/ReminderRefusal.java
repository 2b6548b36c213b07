package org.galien.billing.reminders;

import org.galien.platform.Refusal;

/** Why nobody is reminded. */
public final class ReminderRefusal extends Refusal {

  private ReminderRefusal(String what, Object... arguments) {
    super("billing.reminder.no." + what, arguments);
  }

  static ReminderRefusal nothingOwed() {
    return new ReminderRefusal("nothing-owed");
  }

  static ReminderRefusal threeTimes() {
    return new ReminderRefusal("three-times");
  }

  static ReminderRefusal noAddress() {
    return new ReminderRefusal("no-address");
  }

  /**
   * @param level that was sent meanwhile
   */
  static ReminderRefusal meanwhile(int level) {
    return new ReminderRefusal("meanwhile", level);
  }

  static ReminderRefusal unknown() {
    return new ReminderRefusal("unknown");
  }
}
