package org.galien.encounters.notes;

import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A note's three parts as columns. */
@Embeddable
class NoteText {

  String reason = "";
  String examination = "";
  String conclusion = "";

  protected NoteText() {}

  NoteText(NoteContent content) {
    reason = content.reason();
    examination = content.examination();
    conclusion = content.conclusion();
  }

  NoteContent content() {
    return new NoteContent(reason, examination, conclusion);
  }

  /** SHA-256 of the parts, separated so that moving a line between parts changes it. */
  String hash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      content()
          .parts()
          .forEach(
              part -> {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
              });
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
