package org.galien.scheduling.agenda;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import org.galien.scheduling.AppointmentView;

/**
 * Who has arrived and waits, longest first, and who comes next.
 *
 * @param averageMinutes mean of what the present patients have waited so far, 0 when nobody waits
 * @param expectedBefore until when {@code expected} looks ahead
 * @param expected booked at the practice and not yet arrived, the late ones included
 */
public record WaitingRoom(
    List<Waiting> waiting,
    int averageMinutes,
    LocalTime expectedBefore,
    List<AppointmentView> expected)
    implements Serializable {

  /**
   * A patient in the waiting room.
   *
   * @param minutes since the arrival
   * @param practitioner display name
   */
  public record Waiting(
      AppointmentView appointment, LocalTime since, int minutes, String practitioner)
      implements Serializable {

    /** From half an hour on, somebody should say a word to the patient. */
    public boolean tooLong() {
      return minutes >= 30;
    }
  }
}
