package org.galien.letters;

import java.time.Instant;
import org.galien.letters.text.LetterKind;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/**
 * A letter, certificate, report or consent.
 *
 * @param template what it began with
 * @param content XHTML as {@link org.galien.letters.text.LetterText} keeps it
 * @param correspondent number in the directory, or null
 * @param addressee lines as they stand on it, may be empty
 * @param clinical true when something of the chart may stand in it
 * @param revision of a draft, which the next save gives back
 * @param author who began it
 * @param signer who shall sign it, or did
 * @param replaces the signed one that it corrects, or null
 * @param replacedBy the one that took its place, or null
 * @param signedAt null for a draft
 */
public record LetterView(
    LetterId id,
    PatientId patient,
    String template,
    LetterKind kind,
    String title,
    String content,
    Long correspondent,
    String addressee,
    Status status,
    boolean clinical,
    long revision,
    UserId author,
    UserId signer,
    LetterId replaces,
    LetterId replacedBy,
    Instant savedAt,
    UserId savedBy,
    Instant signedAt) {

  /** Where it stands. */
  public enum Status {
    DRAFT,
    SIGNED,
    DISCARDED
  }

  public boolean signed() {
    return status == Status.SIGNED;
  }
}
