package org.galien.ai.summaries;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.PrintStream;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.galien.ai.runtime.choice.ScoreLine;

/** Counts the facts that a summary holds and those it must not hold; told to be read by eye. */
final class FactMeasures {

  private static final int MOST_WORDS = 180;
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private final Map<String, int[]> kinds = new TreeMap<>();
  private int records;
  private int found;
  private int wanted;
  private int forbidden;
  private int mostWords;
  private long longest;

  /**
   * @param facts with {@code must_have} and {@code forbidden}, as the set describes them
   * @param took milliseconds
   */
  void add(JsonObject facts, String summary, long took) {
    String text = plain(first(summary));
    records++;
    longest = Math.max(longest, took);
    mostWords = Math.max(mostWords, words(summary));
    for (JsonObject fact : facts.getJsonArray("must_have").getValuesAs(JsonObject.class)) {
      boolean held =
          fact.getJsonArray("must_contain").getValuesAs(JsonString.class).stream()
              .allMatch(w -> holds(text.replaceAll("\\s+", " "), w.getString()));
      int[] counts = kinds.computeIfAbsent(fact.getString("categorie", "-"), k -> new int[2]);
      counts[0] += held ? 1 : 0;
      counts[1]++;
      found += held ? 1 : 0;
      wanted++;
    }
    for (JsonObject fact : facts.getJsonArray("forbidden").getValuesAs(JsonObject.class)) {
      forbidden += matches(text, plain(fact.getString("motif_regex"))) ? 1 : 0;
    }
  }

  void print(PrintStream report) {
    if (records == 0) {
      return;
    }
    report.println(
        SummariesEvaluation.french(
            "summaries.eval.facts", records, found, wanted, 100.0 * found / wanted, forbidden));
    kinds.forEach(
        (kind, c) ->
            report.println(SummariesEvaluation.french("summaries.eval.kind", kind, c[0], c[1])));
    report.println(SummariesEvaluation.french("summaries.eval.size", mostWords, longest));
  }

  /**
   * As the page of models takes it; empty without facts to count.
   *
   * @param engine as scores name it
   * @param set name of the cases
   * @param today when it was measured
   */
  Optional<ScoreLine> score(String engine, String set, LocalDate today) {
    String task = SummariesTextTasks.task(SummarySubject.Kind.CHART);
    return wanted == 0
        ? Optional.empty()
        : Optional.of(
            new ScoreLine(task, engine, set, (double) found / wanted, wanted, forbidden, today));
  }

  private static boolean holds(String text, String alternatives) {
    for (String words : plain(alternatives).split("\\|")) {
      if (text.contains(words)) {
        return true;
      }
    }
    return matches(text, plain(alternatives));
  }

  private static boolean matches(String text, String pattern) {
    try {
      return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(text).find();
    } catch (PatternSyntaxException foreign) {
      return false;
    }
  }

  private static String plain(String text) {
    String straight = text.replace('’', '\'').replace('\u00a0', ' ').replace('\u202f', ' ');
    return MARKS
        .matcher(Normalizer.normalize(straight, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  private static int words(String text) {
    int count = 0;
    for (String word : text.split("\\s+")) {
      count += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
    }
    return count;
  }

  /** As the set counts: what follows the last allowed word is not read. */
  private static String first(String text) {
    int count = 0;
    StringBuilder kept = new StringBuilder();
    for (String word : text.split("(?<=\\s)")) {
      count += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
      if (count > MOST_WORDS) {
        break;
      }
      kept.append(word);
    }
    return kept.toString();
  }
}
