package org.galien.knowledge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.galien.platform.users.UserId;

@Entity(name = "KnowledgeEntryEntity")
@Table(name = "knowledge_entry")
class EntryEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Enumerated(EnumType.STRING)
  EntryKind kind;

  @Enumerated(EnumType.STRING)
  Area area;

  @Enumerated(EnumType.STRING)
  EntryState state;

  String subject;
  String content;

  @Column(name = "exception_text")
  String exception;

  @Column(name = "practitioner_id")
  Long practitioner;

  boolean medical;

  @Column(name = "passage_id")
  Long passage;

  @Column(name = "contributor_id")
  Long contributorId;

  String contributor;

  @Column(name = "owner_id")
  Long owner;

  @Column(name = "confirmed_by")
  Long confirmedBy;

  @Column(name = "confirmed_at")
  Instant confirmedAt;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_until")
  LocalDate validUntil;

  @Column(name = "review_on")
  LocalDate reviewOn;

  @Column(name = "merged_into")
  Long mergedInto;

  @Column(name = "changed_at")
  Instant changedAt;

  void say(EntryDraft draft) {
    kind = draft.kind();
    area = draft.area();
    subject = draft.subject();
    content = draft.content();
    exception = draft.exception();
    practitioner = draft.practitioner() == null ? null : draft.practitioner().value();
    medical = draft.medical();
  }

  EntryView view() {
    return new EntryView(
        new EntryId(id),
        version,
        new EntryDraft(kind, area, subject, content, exception, user(practitioner), medical),
        state,
        new Origin(passage, user(contributorId), contributor),
        user(owner),
        user(confirmedBy),
        confirmedAt,
        validFrom,
        validUntil,
        reviewOn,
        mergedInto == null ? null : new EntryId(mergedInto));
  }

  private static UserId user(Long number) {
    return number == null ? null : new UserId(number);
  }
}
