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

  /** The lines of the list of treatments; several where it is given in several forms or doses. */
  final List<Listed> lines = new ArrayList<>();

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

  boolean listed() {
    return !lines.isEmpty();
  }

  void list(Listed line) {
    if (lines.stream().noneMatch(one -> one.text().equals(line.text()))) {
      lines.add(line);
    }
  }

  /** Of several lines no dose told without its line may be said. */
  boolean severalTimesListed() {
    return lines.size() > 1;
  }

  void seen(LocalDate day) {
    seen = day;
    if (days.isEmpty() || !days.getLast().equals(day)) {
      days.add(day);
    }
  }
}
