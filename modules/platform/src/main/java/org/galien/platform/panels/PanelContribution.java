package org.galien.platform.panels;

/**
 * A CDI bean that adds a fragment to a screen. The fragment ships in the contributing JAR under
 * {@code META-INF/resources/galien/}. It reads stored results only: rendering never waits for a
 * model.
 */
public interface PanelContribution {

  PanelPlace place();

  /** Path of the Facelets fragment, as in {@code /galien/summaries/chart.xhtml}. */
  String view();

  /** Lower comes first. */
  default int order() {
    return 100;
  }
}
