package org.galien.knowledge.questions;

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
import org.galien.knowledge.EntryId;
import org.galien.platform.users.UserId;

@Entity(name = "KnowledgeQuestionEntity")
@Table(name = "knowledge_question")
class QuestionEntity {

  static final String OPEN = "OPEN";
  static final String WITHDRAWN = "WITHDRAWN";

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Version int version;
  String content;
  String folded;

  @Enumerated(EnumType.STRING)
  Area area;

  int times;

  @Column(name = "asked_by")
  long askedBy;

  @Column(name = "asked_at")
  Instant askedAt;

  @Column(name = "to_user_id")
  Long to;

  String state;

  @Column(name = "answered_by")
  Long answeredBy;

  @Column(name = "answered_at")
  Instant answeredAt;

  @Column(name = "entry_id")
  Long entry;

  /** Its words go; that it was asked stays. */
  void forget() {
    content = "";
    folded = "";
  }

  QuestionView view() {
    return new QuestionView(
        id,
        version,
        content,
        area,
        times,
        new UserId(askedBy),
        askedAt,
        to == null ? null : new UserId(to),
        state.equals(OPEN),
        entry == null ? null : new EntryId(entry));
  }
}
