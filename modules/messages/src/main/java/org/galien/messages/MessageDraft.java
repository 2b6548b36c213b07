package org.galien.messages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.platform.text.TextLimit;

/**
 * What shall be written down.
 *
 * @param caller who calls, as said; may be empty for a task
 * @param callBack where to call back, as said; may be empty
 * @param patient null for none
 * @param withoutPatient true when somebody said that it is about no patient
 * @param dueOn null for no day, which is today for what cannot wait longer
 * @param dueBy null for no hour
 * @param to null for nobody
 */
public record MessageDraft(
    MessageKind kind,
    String caller,
    String callBack,
    PatientId patient,
    boolean withoutPatient,
    String text,
    Urgency urgency,
    LocalDate dueOn,
    LocalTime dueBy,
    Addressee to) {

  static final int LONGEST = 2000;
  private static final int LONGEST_CALLER = 120;
  private static final int LONGEST_NUMBER = 40;

  public MessageDraft {
    caller = caller == null ? "" : caller.strip();
    callBack = callBack == null ? "" : callBack.strip();
    text = text == null ? "" : text.strip();
  }

  /** All that is wrong, in the order of the form. */
  public List<MessageRefusal> refusals(LocalDate today) {
    List<MessageRefusal> found = new ArrayList<>();
    if (kind == MessageKind.CALL && caller.isEmpty()) {
      found.add(new MessageRefusal("caller", "messages.caller-missing"));
    }
    tooLong(found, "caller", caller, LONGEST_CALLER);
    tooLong(found, "callback", callBack, LONGEST_NUMBER);
    if ((patient == null) != withoutPatient) {
      found.add(new MessageRefusal("patient", "messages.patient-unsaid"));
    }
    if (text.isEmpty()) {
      found.add(new MessageRefusal("text", "messages.text-missing"));
    }
    tooLong(found, "text", text, LONGEST);
    if (dueOn != null && (dueOn.isBefore(today) || dueOn.isAfter(today.plusYears(2)))) {
      found.add(new MessageRefusal("due", "messages.due-impossible"));
    }
    if (to == null) {
      found.add(new MessageRefusal("to", "messages.to-missing"));
    }
    return found;
  }

  /** The day by which it is due, or null for any. */
  LocalDate due(LocalDate today) {
    boolean soon = urgency != Urgency.CALM || dueBy != null;
    return dueOn == null && soon ? today : dueOn;
  }

  private static void tooLong(List<MessageRefusal> found, String field, String text, int most) {
    if (TextLimit.length(text) > most) {
      found.add(new MessageRefusal(field, "messages.too-long", most));
    }
  }
}
