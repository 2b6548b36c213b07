package org.galien.knowledge.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.capture.PassageView;
import org.galien.knowledge.capture.SourceLists;
import org.galien.knowledge.capture.SourceView;
import org.galien.platform.voice.Dates;

/** Puts entries into words. */
@RequestScoped
class EntryRows {

  @Inject KnowledgeLists lists;
  @Inject SourceLists sources;
  @Inject People people;
  @Inject Clock clock;

  List<EntryRow> of(List<EntryView> entries) {
    return entries.stream().map(this::row).toList();
  }

  EntryRow row(EntryView entry) {
    Long number = entry.origin().passage();
    PassageView passage = number == null ? null : sources.passage(number);
    SourceView source = passage == null ? null : sources.view(passage.source());
    return new EntryRow(
        entry,
        people.name(entry.draft().practitioner()),
        people.name(entry.owner()),
        entry.confirmedAt() == null ? "" : moment(entry.confirmedAt()),
        entry.reviewOn() == null ? "" : Dates.near(entry.reviewOn(), LocalDate.now(clock)),
        passage,
        source,
        lists.against(entry.id()));
  }

  String moment(Instant at) {
    return Dates.recent(LocalDateTime.ofInstant(at, clock.getZone()), LocalDate.now(clock));
  }
}
