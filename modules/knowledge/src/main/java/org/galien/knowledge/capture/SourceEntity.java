package org.galien.knowledge.capture;

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
import org.galien.knowledge.Area;
import org.galien.platform.users.UserId;

@Entity(name = "KnowledgeSourceEntity")
@Table(name = "knowledge_source")
class SourceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;

  @Enumerated(EnumType.STRING)
  SourceKind kind;

  @Enumerated(EnumType.STRING)
  Area area;

  String title;

  @Column(name = "contributor_id")
  Long contributorId;

  String contributor;
  String consent;

  @Enumerated(EnumType.STRING)
  SourceState state;

  @Column(name = "draft_key", columnDefinition = "CHAR(64)")
  String draftKey;

  @Column(name = "begun_by")
  long begunBy;

  @Column(name = "begun_at")
  Instant begunAt;

  @Column(name = "checked_by")
  Long checkedBy;

  @Column(name = "checked_at")
  Instant checkedAt;

  @Column(name = "withdrawn_by")
  Long withdrawnBy;

  @Column(name = "withdrawn_at")
  Instant withdrawnAt;

  SourceView view() {
    return new SourceView(
        new SourceId(id),
        version,
        new SourceDraft(kind, area, title, user(contributorId), contributor, consent),
        state,
        new UserId(begunBy),
        begunAt,
        user(checkedBy),
        checkedAt);
  }

  private static UserId user(Long number) {
    return number == null ? null : new UserId(number);
  }
}
