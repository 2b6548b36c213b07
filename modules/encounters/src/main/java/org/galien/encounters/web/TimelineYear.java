package org.galien.encounters.web;

import java.util.List;
import org.galien.platform.places.TimelineEntry;

/** The lines of one year, newest first. */
public record TimelineYear(int year, List<TimelineEntry> entries) {

  /** Four digits, without the separator that numbers get. */
  public String label() {
    return Integer.toString(year);
  }
}
