package org.galien.scheduling;

import java.time.Duration;
import java.util.Locale;

/** What a visit is for, and how long it usually takes. */
public enum VisitType {
  CONSULT(15),
  SUIVI(15),
  ENFANT(30),
  TELE(15),
  ACTE(30),
  DOMICILE(30),
  URGENCE(15);

  private final int minutes;

  VisitType(int minutes) {
    this.minutes = minutes;
  }

  public int minutes() {
    return minutes;
  }

  public Duration duration() {
    return Duration.ofMinutes(minutes);
  }

  /** False for a visit at the patient's; who is seen from afar counts as waiting too. */
  public boolean atPractice() {
    return this != DOMICILE;
  }

  /** Suffix of the style sheets' class and of the message keys, as in {@code v-suivi}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String label() {
    return "scheduling.visit." + code();
  }
}
