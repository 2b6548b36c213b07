package org.galien.encounters.web;

import jakarta.faces.context.FacesContext;
import java.util.List;
import java.util.Map;

/**
 * What the address asks for. A postback carries no address parameters: the patient is remembered
 * with the view.
 *
 * @param patient 0 when the address names none
 * @param consultation 0 for none
 * @param other what is asked for of another module, as in {@code document=7}, or empty
 * @param amending true to go on with the correction of {@code consultation}
 * @param kind code of the only kind of entries wanted, or empty
 * @param limit how many lines of the timeline
 */
record ChartSelection(
    long patient,
    long consultation,
    String other,
    boolean amending,
    String kind,
    String words,
    int limit) {

  private static final String REMEMBERED = "galien.chart.patient";
  private static final int LINES = 80;
  private static final int MOST_LINES = 5_000;

  /**
   * @param parameters by which other modules' entries are named
   */
  static ChartSelection of(FacesContext faces, List<String> parameters) {
    Map<String, String> asked = faces.getExternalContext().getRequestParameterMap();
    Map<String, Object> view = faces.getViewRoot().getAttributes();
    long patient = number(asked.get("patient"));
    if (patient > 0 && !faces.isPostback()) {
      view.put(REMEMBERED, patient);
    } else if (view.get(REMEMBERED) instanceof Long remembered) {
      patient = remembered;
    }
    return new ChartSelection(
        patient,
        number(asked.get(ConsultationsOfTimeline.PARAMETER)),
        other(asked, parameters),
        "1".equals(asked.get("corriger")),
        asked.getOrDefault("genre", "").replaceAll("[^a-z-]", ""),
        asked.getOrDefault("q", "").strip(),
        (int) Math.clamp(number(asked.get("lignes")), LINES, MOST_LINES));
  }

  int nextLimit() {
    return limit * 4;
  }

  private static String other(Map<String, String> asked, List<String> parameters) {
    return parameters.stream()
        .filter(name -> !name.equals(ConsultationsOfTimeline.PARAMETER))
        .filter(name -> number(asked.get(name)) > 0)
        .findFirst()
        .map(name -> name + "=" + number(asked.get(name)))
        .orElse("");
  }

  private static long number(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
