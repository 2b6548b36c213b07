package org.galien.platform.panels;

/** Where a screen offers room to other modules. */
public enum PanelPlace {
  /** The right column of a patient's chart. */
  CHART_SIDE,
  /** The right column of the inbox, below the filing proposal. */
  INBOX_SIDE,
  /** The right column of the day, below the waiting room. */
  DAY_SIDE,
  /** The settings page, one panel a section. */
  SETTINGS
}
