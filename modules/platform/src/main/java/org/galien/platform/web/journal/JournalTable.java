package org.galien.platform.web.journal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.galien.platform.audit.AuditEntry;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.trail.Act;
import org.galien.platform.trail.Trail;
import org.galien.platform.trail.TrailLine;
import org.galien.platform.web.NamedPatients;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;
import org.galien.platform.web.tasks.TaskWords;

/** The audit trail: who did what, when, in which chart. */
@Named("journalTable")
@RequestScoped
public class JournalTable extends PagedTable<TrailLine> {

  private static final String OTHER = "platform.journal.other";

  @Inject Trail trail;
  @Inject NamedPatients patients;
  @Inject Rooms rooms;
  @Inject Say say;
  @Inject Clock clock;

  private Map<Long, String> names = Map.of();
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
  protected List<TableColumn<TrailLine>> columns() {
    return List.of(
        column("when", line -> say.momentOf(line.entry().at())).sorted().filtered().always(),
        column("who", line -> who(line.entry())).sorted().filtered().always(),
        column("act", line -> text("platform.act." + line.act().getKey()))
            .toned(line -> line.act() == Act.GLASS ? Tone.WARNING : null)
            .filtered(acts())
            .always(),
        column("action", this::action)
            .sorted()
            .filtered(trail.actions().stream().map(one -> new Choice(one, label(one))).toList()),
        column("patient", this::patient).sorted().filtered().always(),
        column("subject", JournalTable::subject).filtered().hidden(),
        column("detail", JournalTable::detail).filtered(),
        column("sequence", line -> String.valueOf(line.entry().sequence()))
            .sorted()
            .number()
            .hidden(),
        column("hash", line -> line.entry().hash()).hidden());
  }

  @Override
  protected long count(PageQuery query) {
    return within(query).map(trail::count).orElse(0L);
  }

  @Override
  protected List<TrailLine> rows(PageQuery query) {
    List<TrailLine> lines = within(query).map(trail::list).orElse(List.of());
    names =
        patients.of(
            lines.stream()
                .filter(TrailLine::clear)
                .map(line -> line.entry().subject().patientId())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    return lines;
  }

  @Override
  protected String key(TrailLine row) {
    return String.valueOf(row.entry().sequence());
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

  private static List<Choice> acts() {
    return Arrays.stream(Act.values())
        .map(act -> new Choice(act.name(), "platform.act." + act.getKey()))
        .toList();
  }

  /** A part of the system that acted is the work that it did. */
  private static String who(AuditEntry entry) {
    return entry.actorId() == null ? TaskWords.name(entry.actorName()) : entry.actorName();
  }

  /** What no module has a sentence for is said as it is. */
  private String action(TrailLine line) {
    if (!line.named()) {
      return text("platform.journal.in-chart");
    }
    String label = label(line.entry().action());
    return OTHER.equals(label) ? line.entry().action() : text(label);
  }

  /** By name to who follows the patient, by number to others. */
  private String patient(TrailLine line) {
    Long number = line.entry().subject().patientId();
    if (number == null) {
      return "";
    }
    String name = names.get(number);
    return name == null
        ? Messages.text(Texts.locale(), "platform.sending.patient", number.toString())
        : name;
  }

  private static String subject(TrailLine line) {
    return line.clear() ? Details.said(line.entry().subject(), Texts.locale()) : "";
  }

  /** Why a chart was opened may be read by whose patient it is. */
  private static String detail(TrailLine line) {
    String detail = line.entry().detail();
    if (line.clear()) {
      return Details.said(detail, Texts.locale());
    }
    return line.act() == Act.GLASS && detail != null
        ? Details.said(detail.split(";words=", 2)[0], Texts.locale())
        : "";
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), key);
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

  private static TableColumn<TrailLine> column(String key, Function<TrailLine, String> text) {
    return TableColumn.of(key, "platform.journal." + key, text);
  }
}
