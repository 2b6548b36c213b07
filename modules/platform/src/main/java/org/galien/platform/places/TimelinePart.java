package org.galien.platform.places;

import java.util.List;
import java.util.Map;

/**
 * A module's share of a timeline.
 *
 * @param counts how many entries the chart has of each kind, whatever was asked
 * @param entries what was asked, newest first
 */
public record TimelinePart(Map<TimelineKind, Long> counts, List<TimelineEntry> entries) {

  public static final TimelinePart NOTHING = new TimelinePart(Map.of(), List.of());
}
