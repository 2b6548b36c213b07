package org.galien.messages.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** What the note's dialog has to know of the practice. */
@Named("noteDialog")
@RequestScoped
public class NoteDialog {

  @Inject Clock clock;

  /** ISO: a day typed without its year is the one nearest to it. */
  public String getToday() {
    return LocalDate.now(clock).toString();
  }
}
