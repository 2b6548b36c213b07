package org.galien.documents.web;

import java.math.BigDecimal;
import java.util.Locale;
import org.galien.platform.places.Measure;
import org.galien.platform.web.Texts;

/** Values as people read them: a comma in French. */
final class ResultWords {

  private ResultWords() {}

  static String number(BigDecimal number) {
    return number == null ? "" : local(number.toPlainString());
  }

  /** As it was told, its sign before it. */
  static String told(Measure measure) {
    return measure.number() == null ? measure.written() : local(measure.written());
  }

  static String local(String figures) {
    return Texts.locale().getLanguage().equals(Locale.FRENCH.getLanguage())
        ? figures.replace('.', ',')
        : figures;
  }
}
