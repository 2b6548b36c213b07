package org.galien.web.encounters;

import java.util.List;

/** The lines of one year, newest first. */
public record TimelineYear(int year, List<TimelineEntry> entries) {

  /** Four digits, without the separator that numbers get. */
  public String label() {
    return Integer.toString(year);
  }
}
