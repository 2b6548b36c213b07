package org.galien.patients.imports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Proposes what columns are, by their names first and by what stands in them. */
final class MappingProposal {

  private static final Pattern PARTS = Pattern.compile("[^a-z0-9]+");
  private static final int EXACT = 1000;
  private static final int WORDS = 500;
  private static final int CONTENT = 100;

  private record Fit(String column, String key, int score) {}

  private MappingProposal() {}

  /** {@code "NOM_NAISS."} gives {@code nom naiss}. */
  static String folded(String name) {
    return PARTS.matcher(Folding.fold(name)).replaceAll(" ").strip();
  }

  /**
   * @param samples some cells of each column, none of them empty
   * @param saved a mapping of the same software, or null: it goes before
   */
  static ColumnMapping propose(
      Map<String, List<String>> samples, List<ImportColumn> known, ColumnMapping saved) {
    Map<String, String> keys = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    samples.keySet().forEach(column -> keys.put(column, ColumnMapping.OPEN));
    if (saved != null) {
      Set<String> all = new HashSet<>(known.stream().map(ImportColumn::key).toList());
      all.add(ColumnMapping.LEAVE);
      saved.keys().entrySet().stream()
          .filter(e -> keys.containsKey(e.getKey()) && all.contains(e.getValue()))
          .forEach(e -> keys.put(e.getKey(), e.getValue()));
      taken.addAll(keys.values());
    }
    for (Fit fit : fits(samples, known)) {
      if (keys.get(fit.column()).equals(ColumnMapping.OPEN) && taken.add(fit.key())) {
        keys.put(fit.column(), fit.key());
      }
    }
    keys.replaceAll(
        (column, key) ->
            key.equals(ColumnMapping.OPEN) && samples.get(column).isEmpty()
                ? ColumnMapping.LEAVE
                : key);
    return new ColumnMapping(keys, monthFirst(samples));
  }

  /** How well a file's columns fit a kind: how many would be proposed by their names. */
  static int strength(Map<String, List<String>> samples, List<ImportColumn> known) {
    Set<String> columns = new HashSet<>();
    Set<String> keys = new HashSet<>();
    int named = 0;
    for (Fit fit : fits(samples, known)) {
      if (fit.score() >= WORDS && columns.add(fit.column()) && keys.add(fit.key())) {
        named++;
      }
    }
    boolean whole =
        known.stream().filter(ImportColumn::required).allMatch(c -> keys.contains(c.key()));
    return whole ? named + known.size() : named;
  }

  private static List<Fit> fits(Map<String, List<String>> samples, List<ImportColumn> known) {
    List<Fit> fits = new ArrayList<>();
    samples.forEach(
        (column, cells) -> {
          for (int i = 0; i < known.size(); i++) {
            int score = score(folded(column), cells, known.get(i));
            if (score > 0) {
              fits.add(new Fit(column, known.get(i).key(), score * 100 - i));
            }
          }
        });
    fits.sort(Comparator.comparingInt(Fit::score).reversed().thenComparing(Fit::column));
    return fits.stream().map(f -> new Fit(f.column(), f.key(), (f.score() + 99) / 100)).toList();
  }

  private static int score(String name, List<String> cells, ImportColumn known) {
    int place = known.synonyms().indexOf(name);
    boolean shaped = cells.isEmpty() || fitting(cells, known.shape()) * 10 >= cells.size() * 7;
    if (place >= 0 && (shaped || fitting(cells, known.shape()) * 10 >= cells.size() * 3)) {
      return EXACT - place;
    }
    String padded = " " + name + " ";
    boolean said =
        known.synonyms().stream().anyMatch(word -> says(word) && padded.contains(" " + word + " "));
    if (said && shaped) {
      return WORDS;
    }
    return !cells.isEmpty() && known.shape().telling() && shaped ? CONTENT : 0;
  }

  /** Words that stand in names of columns of any kind say nothing beside others. */
  private static boolean says(String word) {
    return word.contains(" ")
        || word.length() > 4 && !List.of("numero", "dossier", "patient", "agenda").contains(word);
  }

  /** A few cells may be typed wrongly: most are asked for, of what is named exactly some. */
  private static int fitting(List<String> cells, CellShape shape) {
    return (int) cells.stream().filter(shape::fits).count();
  }

  /** Only where dates prove it and none speaks against it. */
  private static Set<String> monthFirst(Map<String, List<String>> samples) {
    Set<String> columns = new TreeSet<>();
    samples.forEach(
        (column, cells) -> {
          long proof = cells.stream().filter(WrittenTime::speaksForMonthFirst).count();
          if (proof > 1 && cells.stream().noneMatch(WrittenTime::speaksForDayFirst)) {
            columns.add(column);
          }
        });
    return columns;
  }
}
