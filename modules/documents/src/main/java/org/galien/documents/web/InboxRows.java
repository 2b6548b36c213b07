package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.galien.documents.DocumentStatus;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.Inbox;
import org.galien.documents.inbox.InboxEntry;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Draws up the list: names, hours, days, words for what went wrong. */
@ApplicationScoped
class InboxRows {

  @Inject Clock clock;
  @Inject Patients patients;
  @Inject Texts texts;

  /**
   * A heading stands above the first document of each day, and none within the urgent ones.
   *
   * @param urgentFirst whether these stand together, above all
   */
  List<InboxRow> of(Inbox inbox, boolean urgentFirst) {
    Map<PatientId, String> names = names(inbox);
    List<InboxRow> rows = new ArrayList<>();
    String last = heading(inbox, urgentFirst);
    for (InboxEntry entry : inbox.entries()) {
      String heading = heading(entry, urgentFirst);
      rows.add(row(entry, heading.equals(last) ? null : heading, names));
      last = heading;
    }
    return rows;
  }

  /** Of the first document; of today where there is none. */
  String heading(Inbox inbox, boolean urgentFirst) {
    return inbox.entries().isEmpty()
        ? day(clock.instant())
        : heading(inbox.entries().getFirst(), urgentFirst);
  }

  private String heading(InboxEntry entry, boolean urgentFirst) {
    return urgentFirst && entry.urgent()
        ? texts.text("documents.inbox.urgent-ones")
        : day(entry.receivedAt());
  }

  /** "Aujourd’hui", or the day in words. */
  private String day(Instant at) {
    LocalDate day = local(at).toLocalDate();
    if (day.equals(LocalDate.now(clock))) {
      return texts.text("documents.inbox.today");
    }
    String pattern = texts.text("documents.inbox.day-pattern");
    String text = DateTimeFormatter.ofPattern(pattern, Texts.locale()).format(day);
    return text.substring(0, 1).toUpperCase(Texts.locale()) + text.substring(1);
  }

  private Map<PatientId, String> names(Inbox inbox) {
    List<PatientId> sure =
        inbox.entries().stream()
            .map(InboxEntry::patient)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    Map<PatientId, String> names = new HashMap<>();
    for (PatientIdentity identity : patients.identities(sure)) {
      names.put(identity.id(), identity.display());
    }
    return names;
  }

  private InboxRow row(InboxEntry entry, String heading, Map<PatientId, String> names) {
    return new InboxRow(
        entry,
        heading,
        Dates.time(local(entry.receivedAt()).toLocalTime()),
        names.get(entry.patient()),
        hint(entry.proposal()),
        details(entry),
        problem(entry),
        progress(entry));
  }

  private String hint(FilingProposal proposal) {
    int candidates = proposal == null ? 0 : proposal.candidates().size();
    return candidates == 0 ? null : texts.text("documents.inbox.candidates", candidates);
  }

  private List<String> details(InboxEntry entry) {
    String author = entry.proposal() == null ? null : entry.proposal().author();
    String first = author == null || author.isBlank() ? entry.fileName() : author;
    String pages =
        entry.pageCount() > 1 ? texts.text("documents.inbox.pages", entry.pageCount()) : null;
    return Stream.of(first, entry.source(), pages).filter(Objects::nonNull).toList();
  }

  private String problem(InboxEntry entry) {
    if (entry.status() == DocumentStatus.QUARANTINED) {
      return texts.text("documents.inbox.unreadable");
    }
    return entry.reading().interrupted() ? texts.text("documents.inbox.interrupted") : null;
  }

  String progress(InboxEntry entry) {
    if (!entry.moving()) {
      return null;
    }
    int all = entry.reading().pageCount();
    if (all == 0) {
      return texts.text("documents.inbox.waiting");
    }
    int page = Math.min(all, entry.reading().pagesRead() + 1);
    return texts.text("documents.inbox.reading-page", page, all);
  }

  private ZonedDateTime local(Instant at) {
    return at.atZone(clock.getZone());
  }
}
