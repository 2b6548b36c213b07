package org.galien.web.encounters;

import jakarta.faces.context.FacesContext;
import java.util.Map;

/**
 * What the address asks for. A postback carries no address parameters: the patient is remembered
 * with the view.
 *
 * @param patient 0 when the address names none
 * @param consultation 0 for none
 * @param document 0 for none
 * @param amending true to go on with the correction of {@code consultation}
 * @param limit how many lines of the timeline
 */
record ChartSelection(
    long patient,
    long consultation,
    long document,
    boolean amending,
    TimelineKind kind,
    String words,
    int limit) {

  private static final String REMEMBERED = "galien.chart.patient";
  private static final int LINES = 80;
  private static final int MOST_LINES = 5_000;

  static ChartSelection of(FacesContext faces) {
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
        number(asked.get("consultation")),
        number(asked.get("document")),
        "1".equals(asked.get("corriger")),
        TimelineKind.of(asked.get("genre")),
        asked.getOrDefault("q", "").strip(),
        (int) Math.clamp(number(asked.get("lignes")), LINES, MOST_LINES));
  }

  /** As in {@link TimelineEntry#selector}; empty when nothing of the past is asked for. */
  String selector() {
    if (consultation > 0) {
      return "consultation=" + consultation;
    }
    return document > 0 ? "document=" + document : "";
  }

  int nextLimit() {
    return limit * 4;
  }

  private static long number(String text) {
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
