package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.patients.DuplicatePair;
import org.galien.patients.DuplicateQueue;
import org.galien.patients.PatientIdentity;
import org.galien.patients.duplicates.DuplicateVerdict;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.places.Tone;
import org.galien.platform.web.Say;
import org.galien.platform.web.Texts;
import org.galien.platform.web.tables.PagedTable;
import org.galien.platform.web.tables.TableColumn;
import org.galien.platform.web.tables.TableColumn.Choice;

/** Pairs of charts that may be of one person, the likeliest first. */
@Named("duplicatesTable")
@RequestScoped
public class DuplicatesTable extends PagedTable<DuplicatePair> {

  @Inject DuplicateQueue queue;
  @Inject Say say;

  @Override
  public String getName() {
    return "duplicates";
  }

  @Override
  public String getNothing() {
    return "patients.pairs.none";
  }

  /** How many wait in all. */
  public long getWaiting() {
    return queue.waiting();
  }

  @Override
  protected List<TableColumn<DuplicatePair>> columns() {
    return List.of(
        TableColumn.<DuplicatePair>of("one", "patients.pairs.one", pair -> line(pair.low()))
            .opens(DuplicatesTable::address)
            .sorted()
            .filtered()
            .always(),
        TableColumn.<DuplicatePair>of("other", "patients.pairs.other", pair -> line(pair.high()))
            .sorted()
            .filtered()
            .always(),
        TableColumn.<DuplicatePair>of(
                "verdict", "patients.pairs.verdict", pair -> text(pair.verdict().key()))
            .toned(DuplicatesTable::tone)
            .sorted()
            .filtered(
                Stream.of(DuplicateVerdict.values())
                    .map(v -> new Choice(v.name(), v.key()))
                    .toList())
            .always(),
        TableColumn.of("reasons", "patients.pairs.reasons", DuplicatesTable::reasons),
        TableColumn.<DuplicatePair>of(
                "found", "patients.pairs.found", pair -> say.momentOf(pair.foundAt()))
            .sorted());
  }

  @Override
  protected long count(PageQuery query) {
    return queue.count(query);
  }

  @Override
  protected List<DuplicatePair> rows(PageQuery query) {
    return queue.list(query);
  }

  @Override
  protected String key(DuplicatePair row) {
    return row.low().id().value() + "-" + row.high().id().value();
  }

  private String line(PatientIdentity person) {
    return person.display() + ", " + say.date(person.birthDate());
  }

  private static String address(DuplicatePair pair) {
    return "/fusion.xhtml?a=" + pair.low().id().value() + "&b=" + pair.high().id().value();
  }

  private static Tone tone(DuplicatePair pair) {
    return pair.verdict() == DuplicateVerdict.SAME_LIKELY ? Tone.CRITICAL : Tone.WARNING;
  }

  private static String reasons(DuplicatePair pair) {
    return pair.reasons().stream()
        .map(reason -> text(reason.key()))
        .collect(Collectors.joining(", "));
  }

  private static String text(String key) {
    return Messages.text(Texts.locale(), key);
  }
}
