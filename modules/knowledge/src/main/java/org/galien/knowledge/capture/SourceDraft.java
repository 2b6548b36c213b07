package org.galien.knowledge.capture;

import org.galien.knowledge.Area;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/**
 * Where something comes from.
 *
 * @param contributor who knows it; null for somebody without an account
 * @param name of the contributor, as credited
 * @param consent who agreed to being recorded, and how; a transcript has to have it
 */
public record SourceDraft(
    SourceKind kind, Area area, String title, UserId contributor, String name, String consent) {

  public SourceDraft {
    title = TextLimit.checked(title, 200);
    name = TextLimit.checked(name, 120);
    consent = TextLimit.checked(consent, 300);
  }
}
