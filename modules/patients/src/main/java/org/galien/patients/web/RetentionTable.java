package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.galien.patients.Retention;
import org.galien.patients.RetentionLine;
import org.galien.patients.RetentionLine.Why;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.text.Folding;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.To;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** Charts to look at, and the archive. */
@Named("retentionTable")
@RequestScoped
public class RetentionTable extends PagedTable<RetentionLine> {

  private static final Map<String, Comparator<RetentionLine>> SORTS =
      Map.of(
          "name",
          Comparator.comparing(RetentionLine::name),
          "last",
          Comparator.comparing(
              RetentionLine::lastContact, Comparator.nullsLast(Comparator.naturalOrder())),
          "why",
          Comparator.comparing(RetentionLine::why));

  @Inject Retention retention;
  @Inject Say say;
  @Inject To to;

  private List<RetentionLine> all;

  @Override
  public String getName() {
    return "retention";
  }

  @Override
  public String getNothing() {
    return "patients.retention.none";
  }

  @Override
  protected List<TableColumn<RetentionLine>> columns() {
    return List.of(
        column("name", RetentionLine::name)
            .opens(line -> to.patient(line.id().value()))
            .sorted()
            .filtered()
            .always(),
        column("born", line -> say.date(line.birthDate())).always(),
        column("last", line -> say.date(line.lastContact())).sorted().always(),
        column("why", line -> text(line.why().key()))
            .toned(line -> line.why() == Why.ENDED ? Tone.WARNING : Tone.INFORMATION)
            .sorted()
            .filtered(Stream.of(Why.values()).map(w -> new Choice(w.name(), w.key())).toList()),
        column("archived", line -> say.momentOf(line.archivedAt())),
        column("reason", RetentionLine::reason));
  }

  @Override
  protected long count(PageQuery query) {
    return found(query).count();
  }

  @Override
  protected List<RetentionLine> rows(PageQuery query) {
    Stream<RetentionLine> found = found(query);
    if (query.sort() != null) {
      Comparator<RetentionLine> sort = SORTS.get(query.sort());
      found = found.sorted(query.descending() ? sort.reversed() : sort);
    }
    return found.skip(query.first()).limit(query.size()).toList();
  }

  @Override
  protected String key(RetentionLine row) {
    return String.valueOf(row.id().value());
  }

  private Stream<RetentionLine> found(PageQuery query) {
    if (all == null) {
      all = retention.review();
    }
    String name = query.filters().getOrDefault("name", "");
    String why = query.filters().getOrDefault("why", "");
    return all.stream()
        .filter(line -> name.isBlank() || Folding.contains(line.name(), name))
        .filter(line -> why.isBlank() || line.why().name().equals(why));
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), key);
  }

  private static TableColumn<RetentionLine> column(
      String key, Function<RetentionLine, String> text) {
    return TableColumn.of(key, "patients.retention.column." + key, text);
  }
}
