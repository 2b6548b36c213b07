package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** Filed documents, for who may see the mail. */
@ApplicationScoped
class DocumentsOfTimeline implements TimelineSource {

  static final String PARAMETER = "document";

  @Inject Documents documents;
  @Inject MailHandlers handlers;
  @Inject Texts texts;

  @Override
  public String parameter() {
    return PARAMETER;
  }

  @Override
  public TimelinePart read(TimelineQuery query) {
    if (!handlers.mayHandle()) {
      return TimelinePart.NOTHING;
    }
    List<DocumentSummary> filed = documents.of(new PatientId(query.patient()));
    Map<TimelineKind, Long> counts = new HashMap<>();
    filed.forEach(document -> counts.merge(TypeLook.kind(document.type()), 1L, Long::sum));
    return new TimelinePart(
        counts,
        filed.stream()
            .filter(document -> query.wants(TypeLook.kind(document.type())))
            .map(this::entry)
            .filter(entry -> contains(entry, query.words()))
            .limit(query.limit())
            .toList());
  }

  @Override
  public boolean shows(long patient, long number) {
    return handlers.mayHandle()
        && documents.of(new PatientId(patient)).stream().anyMatch(d -> d.id().value() == number);
  }

  private TimelineEntry entry(DocumentSummary document) {
    String detail =
        Stream.of(document.author(), document.description())
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(" · "));
    return new TimelineEntry(
        TypeLook.kind(document.type()),
        TypeLook.icon(document.type()),
        title(document, texts),
        detail,
        document.date(),
        PARAMETER,
        document.id().value(),
        false);
  }

  static String title(DocumentSummary document, Texts texts) {
    return document.title() == null || document.title().isBlank()
        ? texts.text(document.type().getMessageKey())
        : document.title();
  }

  private static boolean contains(TimelineEntry entry, String words) {
    return words.isEmpty() || Folding.contains(entry.title() + " " + entry.detail(), words);
  }
}
