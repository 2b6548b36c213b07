package org.galien.ai.summaries.synthesis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** One drug through the years: what was done last with it. */
final class Drug {

  final String name;

  /** As first written, with its accents. */
  String shown;

  boolean on;

  /** Dose and rhythm, in the words of {@link #dosed}; null when never told. */
  String dose;

  Piece dosed;

  /** When this dose was last told. */
  LocalDate told;

  /** As in « jusqu'en janvier 2027 », with the sentence that says so; null when open. */
  String until;

  Piece untilSaid;

  /** The line of the list of treatments, or null. */
  Listed listed;

  Piece started;
  Piece stopped;
  LocalDate seen;

  /** Given for some days only, as far as the newest sentence says. */
  boolean brief;

  /** Its dose was changed in words that were not understood: none is shown. */
  boolean unsure;

  /** Stopped for another of its kind, which is no harm done. */
  boolean replaced;

  boolean renewedOnly = true;

  final List<LocalDate> days = new ArrayList<>();

  Drug(String name, String shown) {
    this.name = name;
    this.shown = shown;
  }

  void seen(LocalDate day) {
    seen = day;
    if (days.isEmpty() || !days.getLast().equals(day)) {
      days.add(day);
    }
  }
}
