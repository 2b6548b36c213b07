package org.galien.platform.voice;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Locale;
import org.galien.platform.messages.Messages;

/** Lengths of time and money. */
public final class Amounts {

  private static final int HOUR = 60;

  private Amounts() {}

  /** « 30 min », « 3 h », « 1 h 30 ». */
  public static String minutes(long minutes, Locale locale) {
    if (minutes < HOUR) {
      return Messages.text(locale, "platform.length.minutes", minutes);
    }
    return minutes % HOUR == 0
        ? Messages.text(locale, "platform.length.hours", minutes / HOUR)
        : Messages.text(locale, "platform.length.hours-minutes", minutes / HOUR, minutes % HOUR);
  }

  /** « 1 234,50 € » of 123450 cents; the same in both languages, as on receipts. */
  public static String money(long cents) {
    NumberFormat euros = NumberFormat.getCurrencyInstance(Locale.FRANCE);
    return euros.format(BigDecimal.valueOf(cents, 2));
  }
}
