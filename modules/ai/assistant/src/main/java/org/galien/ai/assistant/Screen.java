package org.galien.ai.assistant;

import java.util.List;
import java.util.Map;
import org.galien.knowledge.Area;

/** Where a question is asked, which says what it is likely to be about. */
public enum Screen {
  AGENDA(Area.AGENDA, Area.DOCTORS, Area.URGENT),
  CALLS(Area.TELEPHONE, Area.URGENT),
  INBOX(Area.MAIL, Area.LABORATORIES),
  MONEY(Area.INSURANCE),
  ELSEWHERE;

  private static final Map<String, Screen> PAGES =
      Map.of(
          "journee", AGENDA,
          "horaires", AGENDA,
          "appels", CALLS,
          "documents", INBOX,
          "facturation", MONEY);

  private final List<Area> areas;

  Screen(Area... areas) {
    this.areas = List.of(areas);
  }

  /** The first one is what the screen is most about; empty for one about nothing of its own. */
  public List<Area> areas() {
    return areas;
  }

  /**
   * @param path of the page, as in {@code /appels.xhtml}
   */
  public static Screen at(String path) {
    String page = path.replaceAll("^.*/|\\.xhtml.*$", "");
    return PAGES.getOrDefault(page, ELSEWHERE);
  }
}
