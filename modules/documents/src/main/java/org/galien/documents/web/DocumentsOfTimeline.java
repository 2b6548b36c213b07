package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.documents.DocumentId;
import org.galien.documents.MailHandlers;
import org.galien.documents.archive.DocumentSummary;
import org.galien.documents.archive.Documents;
import org.galien.documents.filing.Move;
import org.galien.patients.PatientId;
import org.galien.platform.places.TimelineEntry;
import org.galien.platform.places.TimelineKind;
import org.galien.platform.places.TimelinePart;
import org.galien.platform.places.TimelineQuery;
import org.galien.platform.places.TimelineSource;
import org.galien.platform.text.Excerpt;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Texts;

/** Filed documents, and those that were moved to other charts, for who may see the mail. */
@ApplicationScoped
class DocumentsOfTimeline implements TimelineSource {

  static final String PARAMETER = "document";
  private static final int EXCERPT = 160;

  @Inject Documents documents;
  @Inject MailHandlers handlers;
  @Inject Clock clock;
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
    List<Move> gone = gone(query.patient(), filed);
    Map<TimelineKind, Long> counts = new HashMap<>();
    filed.forEach(document -> counts.merge(TypeLook.kind(document.type()), 1L, Long::sum));
    if (!gone.isEmpty()) {
      counts.merge(TypeLook.OTHER, (long) gone.size(), Long::sum);
    }
    List<TimelineEntry> entries = new ArrayList<>();
    gone.stream().map(this::departure).filter(e -> wanted(e, query)).forEach(entries::add);
    entries.addAll(documents(filed, query));
    entries.sort(Comparator.comparing(TimelineEntry::date).reversed());
    List<TimelineEntry> asked = entries.stream().limit(query.limit()).toList();
    return new TimelinePart(
        counts, query.words().isEmpty() ? asked : withExcerpts(asked, query.words()));
  }

  @Override
  public boolean shows(long patient, long number) {
    if (!handlers.mayHandle()) {
      return false;
    }
    PatientId chart = new PatientId(patient);
    return documents.of(chart).stream().anyMatch(d -> d.id().value() == number)
        || documents.movedFrom(chart).stream().anyMatch(m -> m.documentId().value() == number);
  }

  /** What came back since is told by the trail; here it is a document like others. */
  private List<Move> gone(long patient, List<DocumentSummary> filed) {
    Set<DocumentId> here = filed.stream().map(DocumentSummary::id).collect(Collectors.toSet());
    return documents.movedFrom(new PatientId(patient)).stream()
        .filter(move -> !here.contains(move.documentId()))
        .toList();
  }

  private List<TimelineEntry> documents(List<DocumentSummary> filed, TimelineQuery query) {
    List<DocumentSummary> asked =
        filed.stream().filter(d -> query.wants(TypeLook.kind(d.type()))).toList();
    if (query.words().isEmpty()) {
      return asked.stream().map(this::entry).toList();
    }
    Set<DocumentId> found = documents.containing(query.words(), ids(asked));
    return asked.stream()
        .filter(d -> found.contains(d.id()) || wanted(entry(d), query))
        .map(this::entry)
        .toList();
  }

  /** Only of what is shown: to fold the text of everything would take longer than all the rest. */
  private List<TimelineEntry> withExcerpts(List<TimelineEntry> entries, String words) {
    Map<DocumentId, String> texts =
        documents.texts(entries.stream().map(e -> new DocumentId(e.number())).toList());
    return entries.stream()
        .map(
            entry -> {
              String text = texts.getOrDefault(new DocumentId(entry.number()), "");
              return entry.withExcerpt(Excerpt.of(text, words, EXCERPT));
            })
        .toList();
  }

  private static List<DocumentId> ids(List<DocumentSummary> filed) {
    return filed.stream().map(DocumentSummary::id).toList();
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

  private TimelineEntry departure(Move move) {
    return new TimelineEntry(
        TypeLook.OTHER,
        "out",
        texts.text("documents.moved.title"),
        move.reason() == null
            ? texts.text("documents.moved.undone-by", move.by())
            : texts.text("documents.moved.by", move.by(), move.reason()),
        LocalDate.ofInstant(move.at(), clock.getZone()),
        PARAMETER,
        move.documentId().value(),
        false);
  }

  static String title(DocumentSummary document, Texts texts) {
    return document.title() == null || document.title().isBlank()
        ? texts.text(document.type().getMessageKey())
        : document.title();
  }

  private static boolean wanted(TimelineEntry entry, TimelineQuery query) {
    return query.wants(entry.kind())
        && Folding.containsAll(entry.title() + " " + entry.detail(), query.words());
  }
}
