package org.galien.scheduling.web;

import java.time.Duration;
import org.galien.scheduling.hours.Span;

/** A time without appointment: free, or outside of working hours. */
public final class SpanCard {

  private final Span span;
  private final Place place;
  private final String label;

  SpanCard(Span span, Place place, String label) {
    this.span = span;
    this.place = place;
    this.label = label;
  }

  /** « Libre », « Libre – 30 min ». */
  static SpanCard free(Span span, Place place) {
    long minutes = Duration.between(span.start(), span.end()).toMinutes();
    String label =
        minutes > Place.STEP
            ? Words.text("scheduling.day.free-for", Words.length(minutes))
            : Words.text("scheduling.day.free");
    return new SpanCard(span, place, label);
  }

  public String getStyle() {
    return place.style();
  }

  public String getLabel() {
    return label;
  }

  public String getStart() {
    return span.start().toString();
  }
}
