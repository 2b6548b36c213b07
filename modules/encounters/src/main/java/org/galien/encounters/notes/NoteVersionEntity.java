package org.galien.encounters.notes;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.galien.platform.audit.Fingerprint;
import org.galien.platform.audit.Seal;

/** A signed note. Written once; triggers refuse any change. */
@Entity
@Table(name = "encounters_note_version")
class NoteVersionEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "encounter_id")
  long encounterId;

  int version;

  @Embedded NoteText text;

  /** Null where it was signed before this was kept. */
  @Column(name = "written_by")
  Long writtenBy;

  @Column(name = "signed_by")
  long signedBy;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "amendment_reason")
  String amendmentReason;

  Seal seal() {
    NoteContent content = text.content();
    return new Seal(
        version,
        Fingerprint.of(
            encounterId,
            version,
            content.reason(),
            content.examination(),
            content.conclusion(),
            writtenBy,
            signedBy,
            signedAt.truncatedTo(ChronoUnit.MICROS),
            amendmentReason));
  }

  boolean forAnother() {
    return writtenBy != null && writtenBy != signedBy;
  }

  /**
   * @param writer display name, null when the signer wrote it himself
   */
  NoteVersion view(String author, String writer) {
    return new NoteVersion(version, text.content(), author, writer, signedAt, amendmentReason);
  }
}
