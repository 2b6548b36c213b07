package org.galien.ai.preconsultation.web;

import org.galien.ai.preconsultation.InterviewView;
import org.galien.scheduling.AppointmentView;

/**
 * A visit of today, and its interview if there is one.
 *
 * @param interview may be null
 */
public record DeskLine(AppointmentView visit, InterviewView interview) {

  public AppointmentView getVisit() {
    return visit;
  }

  public InterviewView getInterview() {
    return interview;
  }

  public long getAppointment() {
    return visit.id().value();
  }

  /** Message key of where it stands. */
  public String getState() {
    return interview == null ? "preconsultation.state.none" : interview.state().label();
  }

  /** Whether a link can be made. */
  public boolean isInvitable() {
    return visit.status().movable() && (interview == null || !said());
  }

  public boolean isOpen() {
    return interview != null && interview.state().open();
  }

  private boolean said() {
    return switch (interview.state()) {
      case STOPPED, FINISHED -> true;
      default -> false;
    };
  }
}
