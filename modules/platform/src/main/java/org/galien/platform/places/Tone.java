package org.galien.platform.places;

/** How strongly something is said; colour never says it alone. */
public enum Tone {
  CRITICAL("crit", "octagon"),
  WARNING("warn", "alert"),
  INFORMATION("info", "info"),
  GOOD("ok", "check");

  private final String css;
  private final String icon;

  Tone(String css, String icon) {
    this.css = css;
    this.icon = icon;
  }

  public String getCss() {
    return css;
  }

  public String getIcon() {
    return icon;
  }
}
