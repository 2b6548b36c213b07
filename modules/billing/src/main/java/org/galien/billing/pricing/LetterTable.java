package org.galien.billing.pricing;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Letters and parameters of one file.
 *
 * @param letters lines of all times the file knows
 */
public record LetterTable(List<Letter> letters, List<Parameter> parameters) {

  public static final LetterTable EMPTY = new LetterTable(List.of(), List.of());

  public LetterTable {
    letters = List.copyOf(letters);
    parameters = List.copyOf(parameters);
  }

  /** As typed: any case, blanks around. */
  public static String canonical(String code) {
    return code == null ? "" : code.strip().toUpperCase(Locale.ROOT);
  }

  List<Letter> of(String code) {
    return letters.stream().filter(one -> one.code().equals(code)).toList();
  }

  /** The one that holds on a day. */
  public Optional<Parameter> parameter(String key, LocalDate day) {
    return parameters.stream().filter(p -> p.key().equals(key) && p.on(day)).findFirst();
  }

  /** Those that begin so, by what follows. */
  Map<String, Parameter> parameters(String beginning, LocalDate day) {
    return parameters.stream()
        .filter(p -> p.key().startsWith(beginning) && p.on(day))
        .collect(Collectors.toMap(p -> p.key().substring(beginning.length()), p -> p, (a, b) -> a));
  }

  /** Without the lines that nobody has held against their official text. */
  public LetterTable verified() {
    return new LetterTable(
        letters.stream().filter(Letter::verified).toList(),
        parameters.stream().filter(Parameter::verified).toList());
  }
}
