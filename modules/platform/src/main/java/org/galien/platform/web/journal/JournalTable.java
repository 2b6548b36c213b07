package org.galien.platform.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.audit.AuditListing;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;
import org.galien.platform.web.tasks.TaskWords;

/** The audit trail: who did what, when, about which patient's number. */
@Named("journalTable")
@RequestScoped
public class JournalTable extends PagedTable<AuditEntry> {

  private static final String OTHER = "platform.journal.other";

  @Inject AuditListing trail;
  @Inject Rooms rooms;
  @Inject Say say;
  @Inject Clock clock;

  private boolean unreadable;

  @Override
  public String getName() {
    return "journal";
  }

  @Override
  public String getNothing() {
    return unreadable ? "platform.journal.bad-period" : "platform.journal.none";
  }

  @Override
  protected List<TableColumn<AuditEntry>> columns() {
    return List.of(
        column("when", entry -> say.momentOf(entry.at())).sorted().filtered().always(),
        column("who", JournalTable::who).sorted().filtered().always(),
        column("action", entry -> said(entry.action()))
            .sorted()
            .filtered(trail.actions().stream().map(one -> new Choice(one, label(one))).toList())
            .always(),
        column("patient", entry -> Objects.toString(entry.subject().patientId(), ""))
            .sorted()
            .filtered()
            .number()
            .always(),
        column("subject", entry -> entry.subject().kind() + " " + entry.subject().id())
            .filtered()
            .hidden(),
        column("detail", AuditEntry::detail).filtered(),
        column("sequence", entry -> String.valueOf(entry.sequence())).sorted().number().hidden(),
        column("hash", AuditEntry::hash).hidden());
  }

  @Override
  protected long count(PageQuery query) {
    return within(query).map(trail::count).orElse(0L);
  }

  @Override
  protected List<AuditEntry> rows(PageQuery query) {
    return within(query).map(trail::list).orElse(List.of());
  }

  @Override
  protected String key(AuditEntry row) {
    return String.valueOf(row.sequence());
  }

  /** A time typed becomes from when to when; empty when it is none. */
  private Optional<PageQuery> within(PageQuery query) {
    String typed = query.filters().getOrDefault("when", "");
    if (typed.isBlank()) {
      return Optional.of(query);
    }
    Optional<Period> period = Period.read(typed, LocalDate.now(clock));
    unreadable = period.isEmpty();
    return period.map(
        asked -> {
          Map<String, String> filters = new HashMap<>(query.filters());
          filters.remove("when");
          filters.put("from", utc(asked.from()));
          filters.put("before", utc(asked.before()));
          return query.filteredBy(filters);
        });
  }

  private String utc(LocalDate day) {
    return LocalDateTime.ofInstant(day.atStartOfDay(clock.getZone()).toInstant(), ZoneOffset.UTC)
        .toString();
  }

  /** A part of the system that acted is the work that it did. */
  private static String who(AuditEntry entry) {
    return entry.actorId() == null ? TaskWords.name(entry.actorName()) : entry.actorName();
  }

  /** What no module has a sentence for is said as it is. */
  private String said(String action) {
    String label = label(action);
    return OTHER.equals(label) ? action : Messages.text(Texts.locale(), label);
  }

  /** The sentence of the module that does such things. */
  private String label(String action) {
    return rooms.plans().stream()
        .map(plan -> plan.module().substring(plan.module().lastIndexOf('.') + 1))
        .map(module -> module + ".audit." + action)
        .filter(key -> Messages.has(Texts.locale(), key))
        .findFirst()
        .orElse(OTHER);
  }

  private static TableColumn<AuditEntry> column(String key, Function<AuditEntry, String> text) {
    return TableColumn.of(key, "platform.journal." + key, text);
  }
}
