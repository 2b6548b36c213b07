package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The rules and their words; one per version of both. */
public final class SignRules {

  private static final Set<String> OF_NUMBERS =
      Set.of("fievre", "nourrisson", "age-eleve", "beaucoup-de-comprimes");

  private final Vocabulary words;
  private final List<SignRule> rules = new ArrayList<>();
  private final Set<String> concepts = new LinkedHashSet<>();
  private final Set<String> states = new HashSet<>();
  private String version = "";

  /**
   * @param words as the head of {@code mots.txt} explains
   * @param rules as the head of {@code regles.txt} explains
   * @throws IllegalArgumentException naming what cannot be read
   */
  public SignRules(String words, String rules) {
    this.words = new Vocabulary(words);
    rules.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::take);
    for (String concept : concepts) {
      if (!OF_NUMBERS.contains(concept) && !this.words.names().contains(concept)) {
        throw new IllegalArgumentException("no such word: " + concept);
      }
    }
  }

  private void take(String line) {
    if (line.startsWith("version ")) {
      version = line.substring("version ".length()).strip();
      return;
    }
    if (line.startsWith("etats ")) {
      states.addAll(List.of(line.split(" ")));
      return;
    }
    SignRule rule = SignRule.of(line);
    rule.terms().forEach(term -> concepts.add(term.concept()));
    concepts.addAll(rule.without());
    concepts.addAll(rule.unsure());
    rules.add(rule);
  }

  public String version() {
    return version;
  }

  /**
   * The signs in somebody's words, the most pressing first; each once, by its most pressing rule.
   *
   * @param about what is known beside the words
   */
  public List<FoundSign> read(String text, About about) {
    Message message = new Message(Tokens.of(text, words.written()), words::known);
    for (int[] span : Standing.spans(message, words.phrases("figure"))) {
      message.mask(span[0], span[1]);
    }
    Map<String, List<Mention>> said = said(message, about);
    Map<Sign, FoundSign> found = new LinkedHashMap<>();
    for (SignRule rule : rules) {
      Action action = rule.of(said, message);
      if (action != null) {
        found.merge(
            rule.sign(),
            new FoundSign(rule.sign(), action, rule.text()),
            (one, other) -> one.action().compareTo(other.action()) <= 0 ? one : other);
      }
    }
    return found.values().stream().sorted(Comparator.comparing(FoundSign::action)).toList();
  }

  /** Whether words name this, whatever is said of it. */
  public boolean names(String concept, String text) {
    Message message = new Message(Tokens.of(text, words.written()), words::known);
    return !Standing.spans(message, words.phrases(concept)).isEmpty();
  }

  private Map<String, List<Mention>> said(Message message, About about) {
    Standing standing = new Standing(message, words);
    Map<String, List<Mention>> said = new LinkedHashMap<>();
    for (String concept : concepts) {
      List<int[]> spans = new ArrayList<>(Standing.spans(message, words.phrases(concept)));
      spans.addAll(Numbers.of(concept, message, words));
      List<Mention> mentions = new ArrayList<>();
      spans.forEach(
          span -> mentions.add(standing.mention(concept, span, states.contains(concept))));
      if (about.implies(concept)) {
        mentions.add(new Mention(concept, 0, 1, false, false, false, false));
      }
      said.put(concept, mentions);
    }
    return said;
  }
}
