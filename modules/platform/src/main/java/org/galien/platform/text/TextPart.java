package org.galien.platform.text;

/**
 * A piece of what is shown.
 *
 * @param matched whether it is what was typed
 */
public record TextPart(String text, boolean matched) {

  /** EL reads properties. */
  public String getText() {
    return text;
  }

  /** EL reads properties. */
  public boolean isMatched() {
    return matched;
  }
}
