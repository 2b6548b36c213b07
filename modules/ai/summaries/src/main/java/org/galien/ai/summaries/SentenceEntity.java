package org.galien.ai.summaries;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.galien.ai.summaries.french.Statement;

@Entity
@Table(name = "ai_summaries_sentence")
class SentenceEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  int position;
  String text;

  /** Null when unchanged, empty when left out. */
  @Column(name = "corrected_text")
  String correctedText;

  @OneToMany(cascade = CascadeType.PERSIST)
  @JoinColumn(name = "sentence_id", nullable = false)
  @OrderBy("position")
  List<CitationEntity> citations = new ArrayList<>();

  static SentenceEntity of(Statement statement, Reading reading, int position) {
    SentenceEntity sentence = new SentenceEntity();
    sentence.position = position;
    sentence.text = statement.text();
    statement
        .citations()
        .forEach(
            c -> sentence.citations.add(CitationEntity.of(c, reading, sentence.citations.size())));
    return sentence;
  }

  /** What goes into the record; empty when left out. */
  String standing() {
    return correctedText == null ? text : correctedText;
  }

  SentenceView view() {
    return new SentenceView(
        id, text, correctedText, citations.stream().map(CitationEntity::view).toList());
  }
}
