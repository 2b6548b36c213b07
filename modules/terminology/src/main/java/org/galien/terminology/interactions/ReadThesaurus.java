package org.galien.terminology.interactions;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.terminology.interactions.ThesaurusJson.Item;

/** The thesaurus as read from its two files, which must fit each other. */
final class ReadThesaurus {

  private static final int NAME = 200;
  private static final int LEVEL = 100;
  private static final int TEXT = 20_000;

  /** Names that neither file explains: a few in the public thesaurus, many where one was cut. */
  private static final double STRAY = 0.2;

  final List<ThesaurusEntry> entries = new ArrayList<>();
  final Map<String, Set<String>> classes = new LinkedHashMap<>();

  /**
   * @param interactions objects with {@code main_drug}, {@code between_main_and_plus_drug}, {@code
   *     plus_drug}, {@code severity_levels} ({@code level}, {@code info}) and {@code
   *     interaction_mechanism}
   * @param substances objects with {@code substance} and {@code drug_classes}
   * @throws ThesaurusRefused for anything that cannot be read, with its place
   */
  ReadThesaurus(List<Item> interactions, List<Item> substances) {
    substances(substances);
    entries(interactions);
    requireFitting(substances.getLast());
  }

  private void substances(List<Item> items) {
    for (Item item : items) {
      String name = name(item, "substance");
      Set<String> own = new LinkedHashSet<>();
      for (String one : item.list("drug_classes", String.class)) {
        if (one.length() > NAME) {
          throw item.value("drug_classes").refused(item.file(), "too-long", "drug_classes");
        }
        own.add(one.strip());
      }
      own.remove("");
      if (classes.put(name, own) != null) {
        throw item.value("substance").refused(item.file(), "twice", name);
      }
    }
  }

  private void entries(List<Item> items) {
    Set<String> seen = new HashSet<>();
    for (Item item : items) {
      ThesaurusEntry entry =
          new ThesaurusEntry(
              name(item, "main_drug"),
              item.text("between_main_and_plus_drug", TEXT),
              name(item, "plus_drug"),
              item.list("severity_levels", Item.class).stream().map(ReadThesaurus::level).toList(),
              item.text("interaction_mechanism", TEXT));
      if (entry.levels().isEmpty()) {
        throw item.value("severity_levels").refused(item.file(), "value-missing", "level");
      }
      if (!seen.add(entry.main() + "\n" + entry.other())) {
        throw item.value("main_drug")
            .refused(item.file(), "twice", entry.main() + " + " + entry.other());
      }
      entries.add(entry);
    }
  }

  /** Lost signs are borne in what people read, not in what is compared. */
  private static String name(Item item, String column) {
    String name = item.present(column, NAME);
    if (name.indexOf('\uFFFD') >= 0) {
      throw item.value(column).refused(item.file(), "encoding", "");
    }
    return name;
  }

  private static ThesaurusEntry.Level level(Item item) {
    String said = item.present("level", LEVEL);
    InteractionLevel level =
        InteractionLevel.of(said)
            .orElseThrow(() -> item.value("level").refused(item.file(), "level-unknown", said));
    return new ThesaurusEntry.Level(level, said, item.text("info", TEXT));
  }

  private void requireFitting(Item last) {
    Set<String> known = new HashSet<>();
    classes.forEach(
        (substance, own) ->
            Stream.concat(Stream.of(substance), own.stream())
                .forEach(name -> known.addAll(Names.keys(name))));
    Set<String> named = new HashSet<>();
    entries.forEach(
        entry -> named.addAll(List.of(Names.key(entry.main()), Names.key(entry.other()))));
    long stray = named.stream().filter(name -> !known.contains(name)).count();
    if (stray > STRAY * named.size()) {
      throw new ThesaurusRefused(
          last.file(), last.line(), last.column(), "stray", Long.toString(stray));
    }
  }
}
