package org.galien.scheduling.web;

import java.time.LocalDate;
import org.galien.platform.messages.Messages;
import org.galien.platform.voice.Age;
import org.galien.platform.voice.Amounts;
import org.galien.platform.web.Texts;

/** Sentences, ages and lengths in the reader's language. */
final class Words {

  private Words() {}

  static String text(String key, Object... arguments) {
    return Messages.text(Texts.locale(), key, arguments);
  }

  static String age(LocalDate birth, LocalDate on) {
    return Age.between(birth, on).text(Texts.locale());
  }

  static String length(long minutes) {
    return Amounts.minutes(minutes, Texts.locale());
  }
}
