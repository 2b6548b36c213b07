package org.galien.documents.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.documents.results.Results;
import org.galien.patients.PatientId;
import org.galien.platform.bench.ChartShare;
import org.galien.platform.text.Excerpt;

/** Documents and results in the timeline and at its side. */
@ApplicationScoped
class DocumentsInChart implements ChartShare {

  private static final int LINES = 81;
  private static final int EXCERPT = 160;
  private static final int GLANCE = 150;

  @Inject Documents documents;
  @Inject Results results;

  @Override
  public void open(long patient) {
    PatientId chart = new PatientId(patient);
    documents.of(chart);
    documents.movedFrom(chart);
    results.latest(patient, GLANCE);
  }

  @Override
  public void search(long patient, String words) {
    PatientId chart = new PatientId(patient);
    List<DocumentId> filed = documents.of(chart).stream().map(DocumentSummary::id).toList();
    documents.movedFrom(chart);
    List<DocumentId> shown = documents.containing(words, filed).stream().limit(LINES).toList();
    documents.texts(shown).values().forEach(text -> Excerpt.of(text, words, EXCERPT));
    results.named(patient, words);
  }
}
