package org.galien.letters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import org.galien.letters.text.LetterKind;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

@Entity
@Table(name = "letters_letter")
class LetterEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "patient_id")
  long patientId;

  String template;

  @Enumerated(EnumType.STRING)
  LetterKind kind;

  String title = "";
  String content = "";

  @Column(name = "correspondent_id")
  Long correspondentId;

  String addressee = "";

  @Enumerated(EnumType.STRING)
  LetterView.Status status = LetterView.Status.DRAFT;

  boolean clinical;
  long revision;

  @Column(name = "author_id")
  long authorId;

  @Column(name = "signer_id")
  long signerId;

  @Column(name = "replaces_id")
  Long replaces;

  @Column(name = "replaced_by")
  Long replacedBy;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "saved_at")
  Instant savedAt;

  @Column(name = "saved_by")
  long savedBy;

  @Column(name = "signed_at")
  Instant signedAt;

  @Column(name = "printed_at")
  Instant printedAt;

  String pdf;

  LetterId key() {
    return new LetterId(id);
  }

  boolean says(LetterDraft draft) {
    return title.equals(draft.title())
        && content.equals(draft.content())
        && addressee.equals(draft.addressee())
        && Objects.equals(correspondentId, draft.correspondent());
  }

  void write(LetterDraft draft) {
    title = draft.title();
    content = draft.content();
    addressee = draft.addressee();
    correspondentId = draft.correspondent();
  }

  LetterView view() {
    return new LetterView(
        key(),
        new PatientId(patientId),
        template,
        kind,
        title,
        content,
        correspondentId,
        addressee,
        status,
        clinical,
        revision,
        new UserId(authorId),
        new UserId(signerId),
        replaces == null ? null : new LetterId(replaces),
        replacedBy == null ? null : new LetterId(replacedBy),
        savedAt,
        new UserId(savedBy),
        signedAt);
  }
}
