package org.galien.documents.opening;

/**
 * A line of print and where it stands.
 *
 * @param top distance of its upper edge from the top of the page as it is shown, 0 to 1
 * @param bottom the same of its lower edge
 */
public record WrittenLine(double top, double bottom, String text) {

  /** Whether the other stands at the same height. */
  public boolean level(WrittenLine other) {
    double overlap = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    return overlap * 2.5 > Math.min(bottom - top, other.bottom - other.top);
  }
}
