package org.galien.documents.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Every document of the chart, byte for byte as it came. */
@ApplicationScoped
class DocumentsPart implements ChartPart {

  @Inject Documents documents;

  @Override
  public int order() {
    return 30;
  }

  @Override
  public void write(long patient, ChartWriter out) throws IOException {
    out.section(text("documents.record.title"));
    for (DocumentSummary one : documents.of(new PatientId(patient))) {
      DocumentView view = documents.view(one.id());
      String path = "documents/" + one.id().value() + "." + view.kind().extension();
      try (InputStream bytes = documents.original(one.id())) {
        out.file(path, bytes);
      }
      String type = text(one.type().getMessageKey());
      out.entry(
          Dates.date(one.date()) + " · " + type,
          one.title(),
          one.author(),
          one.description(),
          path);
      out.resource(resource(patient, one, view, path).json());
    }
  }

  private static Fhir resource(long patient, DocumentSummary one, DocumentView view, String path) {
    Fhir attachment =
        Fhir.part()
            .put("contentType", view.kind().mediaType())
            .put("url", path)
            .number("size", view.size())
            .put("title", view.fileName());
    Fhir reference =
        Fhir.resource("DocumentReference", one.id().value())
            .put("status", "current")
            .concept("type", "urn:galien:document-type", one.type().code(), null)
            .subject("subject", patient)
            .put("date", view.receivedAt())
            .put("description", one.title())
            .list("content", List.of(Fhir.part().put("attachment", attachment)));
    return one.author() == null
        ? reference
        : reference.list("author", List.of(Fhir.part().put("display", one.author())));
  }

  private static String text(String key) {
    return Messages.text(Locale.FRENCH, key);
  }
}
