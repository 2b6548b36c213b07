package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.documents.DocumentId;
import org.galien.documents.archive.Documents;
import org.galien.documents.enclosures.EnclosureView;
import org.galien.platform.web.Texts;

/** What is inside a document, for its preview and for the chart. */
@ApplicationScoped
class EnclosureLines {

  private static final int KILO = 1000;

  @Inject Documents documents;
  @Inject Texts texts;

  List<EnclosureLine> of(DocumentId document) {
    return documents.enclosures(document).stream().map(this::line).toList();
  }

  private EnclosureLine line(EnclosureView file) {
    String about = texts.text(file.kind().getMessageKey()) + ", " + size(file.size());
    long imported = file.imported() == null ? 0 : file.imported().value();
    return new EnclosureLine(file.number(), file.name(), about, imported);
  }

  /** As file managers give it: 1 kB is 1000 bytes. */
  private String size(long bytes) {
    if (bytes < KILO) {
      return texts.text("documents.size.bytes", bytes);
    }
    double kilos = (double) bytes / KILO;
    return kilos < KILO
        ? texts.text("documents.size.kilobytes", Math.round(kilos))
        : texts.text("documents.size.megabytes", kilos / KILO);
  }
}
