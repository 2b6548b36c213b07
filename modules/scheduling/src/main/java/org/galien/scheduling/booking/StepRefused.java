package org.galien.scheduling.booking;

import org.galien.platform.Refusal;
import org.galien.scheduling.AppointmentStatus;

/** The appointment is not in a state from which the asked step leads. */
public final class StepRefused extends Refusal {

  private StepRefused(String key) {
    super(key);
  }

  static StepRefused to(AppointmentStatus asked, AppointmentStatus current) {
    String reason = asked == current ? "already" : "refused";
    return new StepRefused("scheduling.step-" + reason + "." + asked.code());
  }

  static StepRefused move() {
    return new StepRefused("scheduling.step-refused.move");
  }

  static StepRefused describe() {
    return new StepRefused("scheduling.step-refused.describe");
  }

  static StepRefused undo() {
    return new StepRefused("scheduling.step-refused.undo");
  }
}
