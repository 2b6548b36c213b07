package org.galien.knowledge.capture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity(name = "KnowledgePassageEntity")
@Table(name = "knowledge_passage")
class PassageEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  @Column(name = "source_id")
  long source;

  int position;
  String prompt;
  String speaker;

  @Column(name = "at_second")
  Integer atSecond;

  String asked;
  String content;

  PassageView view() {
    return new PassageView(
        id, new SourceId(source), position, prompt, speaker, atSecond, asked, content);
  }
}
