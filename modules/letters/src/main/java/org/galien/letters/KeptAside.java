package org.galien.letters;

import java.time.Instant;

/**
 * A text that was typed while somebody else saved.
 *
 * @param by display name
 */
public record KeptAside(String content, String by, Instant at) {

  /** EL reads properties. */
  public String getContent() {
    return content;
  }
}
