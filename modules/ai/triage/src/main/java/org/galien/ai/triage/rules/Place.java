package org.galien.ai.triage.rules;

import java.util.Locale;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/** Where in the document an expression counts; the keyword is the one written in the rules. */
public enum Place {
  ANYWHERE(""),
  TITLE("titre"),
  LINE_START("ligne"),
  CLOSING("fin");

  private final String keyword;

  Place(String keyword) {
    this.keyword = keyword;
  }

  public String messageKey() {
    return "triage.place." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Place of(String keyword) {
    for (Place place : values()) {
      if (place.keyword.equals(keyword)) {
        return place;
      }
    }
    return null;
  }

  boolean accepts(Page page, int index) {
    Word word = page.words().get(index);
    return switch (this) {
      case ANYWHERE -> true;
      case TITLE -> page.isTitle(word.line());
      case LINE_START -> index == 0 || page.words().get(index - 1).line() != word.line();
      case CLOSING -> page.isClosing(word.line());
    };
  }
}
