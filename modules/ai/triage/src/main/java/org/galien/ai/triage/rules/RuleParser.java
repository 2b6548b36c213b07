package org.galien.ai.triage.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;

/** Reads a rules text line by line; every bad line is reported, the rest is still read. */
public final class RuleParser {
  private static final Pattern SECTION = Pattern.compile("\\[\\s*(.*?)\\s*]?\\s*");
  private static final Pattern SUBTYPE = Pattern.compile("sous-type\\s+([^:]*)");
  private static final Pattern HEAD = Pattern.compile("([+-]?\\d+)\\s*(\\p{L}*)");
  private static final int HEAVIEST = 20;

  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, TypeRules> types = new LinkedHashMap<>();
  private TypeRules current;
  private int line;

  private RuleParser() {}

  /**
   * What was understood, and what was not.
   *
   * @param rules usable only when there is no problem
   */
  public record Result(RuleSet rules, List<RuleProblem> problems) {}

  public static Result parse(String text) {
    RuleParser parser = new RuleParser();
    text.lines().forEach(parser::read);
    parser.checkComplete();
    return new Result(
        new RuleSet(new ArrayList<>(parser.types.values())), List.copyOf(parser.problems));
  }

  private void read(String raw) {
    line++;
    String content = raw.strip();
    if (content.isEmpty() || content.startsWith("#")) {
      return;
    }
    if (content.startsWith("[")) {
      section(content);
    } else if (current == null) {
      problem("no-section");
    } else {
      rule(content);
    }
  }

  private void section(String content) {
    Matcher matcher = SECTION.matcher(content);
    String type = matcher.matches() ? Folding.fold(matcher.group(1)).replace(' ', '_') : "";
    if (!content.endsWith("]") || !RuleSet.TYPES.contains(type)) {
      problem("unknown-type", content, String.join(", ", RuleSet.TYPES));
      current = new TypeRules("?");
      return;
    }
    current = types.computeIfAbsent(type, TypeRules::new);
  }

  private void rule(String content) {
    int colon = content.indexOf(':');
    if (colon < 0) {
      problem("no-colon", content);
      return;
    }
    String head = Folding.fold(content.substring(0, colon)).strip();
    String body = content.substring(colon + 1).strip();
    Matcher subtype = SUBTYPE.matcher(head);
    Matcher weighted = HEAD.matcher(head);
    if (subtype.matches()) {
      subtype(subtype.group(1).strip().replace(' ', '_'), body);
    } else if (weighted.matches()) {
      weighted(weighted, body);
    } else {
      problem("bad-weight", head);
    }
  }

  private void subtype(String name, String body) {
    if (!name.matches("[a-z0-9_]+")) {
      problem("bad-subtype", name);
      return;
    }
    current
        .subtypes
        .computeIfAbsent(name, n -> new ArrayList<>())
        .addAll(
            phrases(body).stream()
                .map(p -> new Rule(1, Place.ANYWHERE, List.of(p), null, line))
                .toList());
  }

  private void weighted(Matcher head, String body) {
    int weight = head.group(1).length() > 4 ? Integer.MAX_VALUE : Integer.parseInt(head.group(1));
    if (weight == 0 || weight > HEAVIEST || weight < -HEAVIEST) {
      problem("weight-out-of-range", head.group(1));
      return;
    }
    if (head.group(2).equals("indice")) {
      clue(weight, body);
      return;
    }
    Place place = Place.of(head.group(2));
    if (place == null) {
      problem("unknown-place", head.group(2));
      return;
    }
    List<Phrase> phrases = phrases(body);
    if (!phrases.isEmpty()) {
      current.rules.add(new Rule(weight, place, phrases, null, line));
    }
  }

  private void clue(int weight, String body) {
    for (Clue clue : Clue.values()) {
      if (Folding.fold(clue.words()).equals(Folding.fold(body))) {
        current.rules.add(new Rule(weight, Place.ANYWHERE, List.of(), clue, line));
        return;
      }
    }
    problem(
        "unknown-clue",
        body,
        String.join(", ", Arrays.stream(Clue.values()).map(Clue::words).toList()));
  }

  private List<Phrase> phrases(String body) {
    List<Phrase> phrases = new ArrayList<>();
    for (String part : body.split("\\|", -1)) {
      try {
        phrases.add(Phrase.of(part));
      } catch (IllegalArgumentException noWord) {
        problem("no-word", part.strip());
      }
    }
    return phrases;
  }

  private void checkComplete() {
    for (String type : RuleSet.TYPES) {
      if (!types.containsKey(type) || types.get(type).rules.isEmpty()) {
        problems.add(RuleProblem.at(Math.max(1, line), "missing-type", type));
      }
    }
  }

  private void problem(String key, String... arguments) {
    problems.add(RuleProblem.at(line, key, arguments));
  }
}
