package org.galien.platform.rooms;

/**
 * A fragment on a screen of another module. It reads stored results only: rendering never waits for
 * a model. When it fails, a word stands in its place.
 *
 * @param view path of the Facelets fragment, as in {@code /galien/loans/chart.xhtml}
 * @param order lower comes first
 * @param audience who sees it, of those who see the screen
 */
public record Panel(PanelPlace place, String view, int order, Audience audience) {

  private static final int ANYWHERE = 100;

  /** Seen by all who may know who the patients are, unless it says otherwise. */
  public static Panel at(PanelPlace place, String view) {
    return new Panel(place, view, ANYWHERE, Audience.WITH_PATIENTS);
  }

  public Panel order(int wanted) {
    return new Panel(place, view, wanted, audience);
  }

  public Panel seenBy(Audience wanted) {
    return new Panel(place, view, order, wanted);
  }
}
