package org.galien.documents.results;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.galien.documents.laboratory.Headings;
import org.galien.documents.laboratory.LabUnit;
import org.galien.platform.text.Folding;

/**
 * Which analyte a line is: by its LOINC code where the laboratory tells one, by a name that the
 * practice gave, by a label of {@code analytes.csv}. Everything else keeps the name it came with,
 * in a line of its own; so does what names another specimen than blood, and what comes in a unit
 * that the analyte cannot have.
 */
@ApplicationScoped
public class Analytes {

  private static final String OTHERS = "documents.results.group.others";
  private static final String GROUP = "documents.results.group.";
  private static final Pattern APART = Pattern.compile("[^\\p{Alnum}%+]+");

  @Inject PracticeNames names;

  private final Map<String, Analyte> byKey = new HashMap<>();
  private final Map<String, Analyte> byLoinc = new HashMap<>();
  private final Map<String, Analyte> byLabel = new HashMap<>();
  private final List<Analyte> all = new ArrayList<>();

  /**
   * Where a value belongs.
   *
   * @param key the analyte's, or one made of heading and label
   * @param group message key
   * @param analyte null where it is none that is known
   */
  record Place(String key, String name, String group, Analyte analyte) {}

  @PostConstruct
  void load() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Analytes.class.getResourceAsStream("analytes.csv"), StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String line) {
    String[] parts = line.split(";", -1);
    LabUnit.Kind kind =
        parts[5].equals("any") ? null : LabUnit.Kind.valueOf(parts[5].toUpperCase(Locale.ROOT));
    Analyte analyte =
        new Analyte(
            parts[0],
            parts[1],
            GROUP + parts[2],
            Set.of(parts[3].split(",")),
            parts[4].isEmpty() ? null : new BigDecimal(parts[4]),
            kind);
    all.add(analyte);
    byKey.put(analyte.key(), analyte);
    analyte.loinc().forEach(code -> byLoinc.put(code, analyte));
    Stream.concat(Stream.of(parts[1]), Stream.of(parts[6].split(",")))
        .map(Analytes::folded)
        .filter(label -> !label.isEmpty())
        .forEach(label -> byLabel.put(label, analyte));
  }

  /** In the order of the file, which is that of the table. */
  List<Analyte> all() {
    return List.copyOf(all);
  }

  Optional<Analyte> named(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** How labels compare. */
  static String folded(String label) {
    return label == null ? "" : APART.matcher(Folding.fold(label)).replaceAll(" ").strip();
  }

  /** To place many values at once, by the practice's own names as they stand now. */
  Placing placing() {
    return new Placing(names.standing());
  }

  /** Places values; what was told alike before is not looked at again. For one thread. */
  final class Placing {

    private record Told(String loinc, String heading, String label, String code, String unit) {}

    private final Map<String, String> own;
    private final Map<Told, Place> known = new HashMap<>();

    private Placing(Map<String, String> own) {
      this.own = own;
    }

    Place of(ResultValue value) {
      return known.computeIfAbsent(
          new Told(value.loinc(), value.heading(), value.label(), value.code(), value.unit()),
          told -> place(value, own));
    }
  }

  private Place place(ResultValue value, Map<String, String> own) {
    LabUnit unit = LabUnit.of(value.unit()).orElse(null);
    Analyte told = value.loinc() == null ? null : byLoinc.get(value.loinc());
    if (told == null && value.loinc() == null) {
      boolean elsewhere =
          Headings.otherSpecimen(value.heading()) || Headings.otherSpecimen(value.label());
      String label = folded(value.label());
      Analyte ours = byKey.get(own.getOrDefault(label, ""));
      told = elsewhere ? null : ours != null ? ours : byLabel.get(label);
    }
    if (told != null && told.comesIn(unit)) {
      return new Place(told.key(), told.name(), told.group(), told);
    }
    return own(value);
  }

  private static Place own(ResultValue value) {
    String label =
        value.label() != null ? value.label() : value.code() == null ? "?" : value.code();
    boolean elsewhere = Headings.otherSpecimen(value.heading());
    String name = elsewhere ? label + " (" + value.heading() + ")" : label;
    return new Place("~" + folded(name), name, OTHERS, null);
  }
}
