package org.galien.platform.places;

import java.util.List;

/** What a module has to say before an appointment is booked. It advises; it never forbids. */
public interface BookingAdvice {

  /** Sentences in the reader's language. */
  List<String> before(PlannedVisit visit);
}
