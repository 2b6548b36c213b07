package org.galien.ai.summaries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.galien.ai.summaries.french.Citation;
import org.galien.ai.summaries.french.SourceKind;

@Entity
@Table(name = "ai_summaries_citation")
class CitationEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  int position;

  @Enumerated(EnumType.STRING)
  @Column(name = "source_kind")
  SourceKind sourceKind;

  @Column(name = "source_id")
  long sourceId;

  @Column(name = "source_revision")
  long sourceRevision;

  @Column(name = "source_date")
  LocalDate sourceDate;

  String genre;
  Integer page;

  @Column(name = "quote_start")
  int quoteStart;

  @Column(name = "quote_end")
  int quoteEnd;

  String quote;

  static CitationEntity of(Citation citation, Reading reading, int position) {
    CitationEntity entity = new CitationEntity();
    entity.position = position;
    entity.sourceKind = citation.source().kind();
    entity.sourceId = citation.source().id();
    entity.sourceRevision = citation.source().revision();
    entity.sourceDate = reading.date(citation.source());
    entity.genre = reading.genre(citation.source());
    entity.page = reading.page(citation);
    entity.quoteStart = citation.start();
    entity.quoteEnd = citation.end();
    entity.quote = citation.quote();
    return entity;
  }

  CitationView view() {
    return new CitationView(sourceKind, sourceId, sourceRevision, genre, sourceDate, page, quote);
  }
}
