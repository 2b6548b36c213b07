package org.galien.platform.rooms;

/** Where a screen offers room to other modules. */
public enum PanelPlace {
  /** The bar on top of every page, left of the page's own buttons. */
  TOP,
  /**
   * The list of keys that every page's help shows, as {@code dt} and {@code dd}; a link with {@code
   * data-key} in it is what that key opens.
   */
  KEYS,
  /** The right column of a patient's chart. */
  CHART_SIDE,
  /**
   * The middle column of a chart: what an entry of the timeline opens. The fragment gets {@code
   * patientId} and shows nothing unless the address asks for an entry of its own.
   */
  CHART_READING,
  /** Above the lines of a chart's timeline: what is still to come, and what waits to be seen. */
  CHART_COMING,
  /** The right column of the inbox, below the filing proposal. */
  INBOX_SIDE,
  /** The right column of the day, below the waiting room. */
  DAY_SIDE,
  /** Beside an account that is chosen, whose number the fragment gets as {@code account}. */
  ACCOUNT,
  /** In the question before an account is closed; as {@link #ACCOUNT}. */
  ACCOUNT_CLOSING,
  /**
   * Beside the photographs of a lesion that is looked at; the fragment finds its number in the
   * address as {@code lesion}, or in the bean of the page.
   */
  LESION_SIDE,
  /** The settings page, one panel a section. */
  SETTINGS
}
