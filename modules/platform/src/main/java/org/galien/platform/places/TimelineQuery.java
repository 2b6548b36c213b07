package org.galien.platform.places;

/**
 * What is asked of the timeline.
 *
 * @param patient number of the chart
 * @param kind code of the only kind wanted, or empty
 * @param words what lines must contain, may be empty
 * @param limit how many entries at most
 */
public record TimelineQuery(long patient, String kind, String words, int limit) {

  public boolean wants(TimelineKind one) {
    return kind.isEmpty() || kind.equals(one.code());
  }
}
