package org.galien.knowledge.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.galien.knowledge.Area;
import org.galien.platform.messages.Messages;

/** The questions to ask, area by area; their words are sentences like all others. */
public final class InterviewPlans {

  private static final int MOST = 12;

  private InterviewPlans() {}

  /** Codes of an area's questions: {@code telephone.1}. */
  public static List<String> of(Area area) {
    List<String> codes = new ArrayList<>();
    for (int i = 1; i <= MOST; i++) {
      String code = area.getCode() + "." + i;
      if (!exists(code)) {
        break;
      }
      codes.add(code);
    }
    return codes;
  }

  public static String text(String code, Locale locale) {
    return Messages.text(locale, "knowledge.plan." + code);
  }

  private static boolean exists(String code) {
    try {
      text(code, Locale.FRENCH);
      return true;
    } catch (MissingResourceException e) {
      return false;
    }
  }
}
