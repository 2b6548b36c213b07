package org.galien.ai.triage.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.galien.ai.triage.text.Page;
import org.galien.platform.text.TextLimit;

/**
 * The practice's own rules, in their order: the first that fits and names a type gives it, the
 * first that names a recipient gives that; urgent is what any of them calls so. Immutable.
 */
public final class PracticeRules {
  public static final PracticeRules NONE = new PracticeRules(List.of());

  private static final int MOST = 200;
  private static final int LONGEST = 300;

  /** A person wrote down what it is; only another rule of theirs could be surer. */
  private static final double CONFIDENCE = 0.95;

  private final List<Compiled> rules;

  private record Compiled(PracticeRule rule, List<Phrase> phrases) {
    Optional<String> found(Page page) {
      return phrases.stream()
          .filter(phrase -> phrase.find(page, i -> rule.place().accepts(page, i)) >= 0)
          .map(Phrase::written)
          .findFirst();
    }
  }

  /**
   * What the rules say of a document.
   *
   * @param type null when none says so
   * @param urgent words of the rule that calls it urgent, or null
   * @param recipient number of a practitioner, or null
   */
  public record Verdict(TypeDecision type, String urgent, Long recipient) {}

  private PracticeRules(List<Compiled> rules) {
    this.rules = rules;
  }

  /** Rows that are off, or that {@link #problems} would refuse, count for nothing. */
  public static PracticeRules of(List<PracticeRule> rows) {
    return new PracticeRules(
        rows.stream()
            .filter(row -> row.on() && problem(row, 1).isEmpty())
            .map(row -> new Compiled(row, expressions(row).stream().map(Phrase::of).toList()))
            .toList());
  }

  public Verdict judge(Page page) {
    TypeDecision type = null;
    String urgent = null;
    Long recipient = null;
    for (Compiled compiled : rules) {
      PracticeRule rule = compiled.rule;
      Optional<String> words = compiled.found(page);
      if (words.isPresent()) {
        type = type == null ? decision(rule, words.get()) : type;
        urgent = urgent == null && rule.urgent() ? words.get() : urgent;
        recipient = recipient == null ? rule.recipient() : recipient;
      }
    }
    return new Verdict(type, urgent, recipient);
  }

  private static TypeDecision decision(PracticeRule rule, String words) {
    return rule.type() == null
        ? null
        : new TypeDecision(rule.type(), null, CONFIDENCE, List.of(words));
  }

  /** What keeps rows from being saved; a problem's line is the row's number, from 1. */
  public static List<RuleProblem> problems(List<PracticeRule> rows) {
    List<RuleProblem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      problem(rows.get(i), i + 1).ifPresent(problems::add);
    }
    if (rows.size() > MOST) {
      problems.add(RuleProblem.at(MOST + 1, "row-too-many", Integer.toString(MOST)));
    }
    return problems;
  }

  private static Optional<RuleProblem> problem(PracticeRule row, int line) {
    if (row.words().isEmpty()) {
      return Optional.of(RuleProblem.at(line, "row-no-words"));
    }
    int length = TextLimit.length(row.words());
    if (length > LONGEST) {
      return Optional.of(
          RuleProblem.at(line, "row-too-long", Integer.toString(length), "" + LONGEST));
    }
    Optional<String> wordless =
        expressions(row).stream().filter(PracticeRules::isWordless).findFirst();
    if (wordless.isPresent()) {
      return Optional.of(RuleProblem.at(line, "row-no-word", wordless.get()));
    }
    if (row.type() != null && !RuleSet.TYPES.contains(row.type())) {
      return Optional.of(RuleProblem.at(line, "row-unknown-type", row.type()));
    }
    return row.doesNothing()
        ? Optional.of(RuleProblem.at(line, "row-does-nothing"))
        : Optional.empty();
  }

  private static List<String> expressions(PracticeRule row) {
    return Arrays.stream(row.words().split("[;|]", -1)).map(String::strip).toList();
  }

  private static boolean isWordless(String expression) {
    try {
      return Objects.isNull(Phrase.of(expression));
    } catch (IllegalArgumentException noWord) {
      return true;
    }
  }
}
