package org.galien.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.galien.platform.text.Highlight;
import org.galien.platform.voice.Age;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/**
 * The suite's voice for pages: {@code #{say.date(row.birthDate())}}. Instants are said in the
 * practice's time; of nothing, nothing is said.
 */
@Named("say")
@ApplicationScoped
public class Say {

  @Inject Clock clock;

  public String date(LocalDate date) {
    return date == null ? "" : Dates.date(date);
  }

  public String dateOf(Instant at) {
    return at == null ? "" : Dates.date(local(at).toLocalDate());
  }

  public String dayAndMonth(LocalDate date) {
    return date == null ? "" : Dates.dayAndMonth(date);
  }

  public String time(LocalTime time) {
    return time == null ? "" : Dates.time(time);
  }

  public String timeOf(Instant at) {
    return at == null ? "" : Dates.time(local(at).toLocalTime());
  }

  public String moment(LocalDateTime moment) {
    return moment == null ? "" : Dates.moment(moment);
  }

  public String momentOf(Instant at) {
    return at == null ? "" : Dates.moment(local(at));
  }

  /** On the practice's day. */
  public String age(LocalDate birth) {
    return birth == null ? "" : Age.between(birth, LocalDate.now(clock)).text(Texts.locale());
  }

  public String minutes(long minutes) {
    return Amounts.minutes(minutes, Texts.locale());
  }

  public String money(long cents) {
    return Amounts.money(cents);
  }

  /**
   * A text for the inside of a {@code textarea} or {@code pre}: browsers take the first line end
   * there for layout (HTML, 13.1.2.5), so one more stands before it.
   */
  public String whole(String text) {
    return "\n" + (text == null ? "" : text);
  }

  private LocalDateTime local(Instant at) {
    return LocalDateTime.ofInstant(at, clock.getZone());
  }

  /** A text as HTML, with what was searched for marked; for an outputText that escapes nothing. */
  public String marked(String text, String words) {
    return Highlight.html(text, words);
  }
}
