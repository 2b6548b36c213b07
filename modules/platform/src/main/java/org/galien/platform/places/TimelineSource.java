package org.galien.platform.places;

/** What a module has to show in the timeline of a patient's chart. */
public interface TimelineSource {

  /**
   * The address parameter by which an entry is shown in the middle of the chart, as in {@code
   * document}; see {@link org.galien.platform.rooms.PanelPlace#CHART_READING}.
   */
  String parameter();

  /** Only what who acts may see: nothing is an answer, no refusal. */
  TimelinePart read(TimelineQuery query);

  /** True when who acts may read this entry of this patient in the middle of the chart. */
  boolean shows(long patient, long number);
}
