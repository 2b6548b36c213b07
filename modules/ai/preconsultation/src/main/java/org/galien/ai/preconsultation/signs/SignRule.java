package org.galien.ai.preconsultation.signs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has to be said together for a sign.
 *
 * @param terms in the order written
 * @param without what must not be said beside it
 * @param unsure what may take it back when said beside it, which somebody asks about in person
 * @param text as written
 */
record SignRule(
    Sign sign,
    Action action,
    List<Term> terms,
    List<String> without,
    List<String> unsure,
    String text) {

  /** How far apart, in words, what belongs together may stand. */
  private static final int NEAR = 9;

  /** Whoever has these has them now, however long the illness behind them has been known. */
  private static final Set<Sign> OF_NOW =
      EnumSet.of(
          Sign.UNCONSCIOUS,
          Sign.CHEST_PAIN,
          Sign.BREATHLESS,
          Sign.STROKE,
          Sign.ANAPHYLAXIS,
          Sign.BLEEDING);

  /**
   * @param near whether it has to stand near the one before
   */
  record Term(String concept, boolean near) {}

  static SignRule of(String line) {
    String[] halves = line.split(":", 2);
    String[] head = halves[0].strip().split("\\s+");
    List<Term> terms = new ArrayList<>();
    List<String> without = new ArrayList<>();
    List<String> unsure = new ArrayList<>();
    String before = "+";
    for (String part : halves[1].strip().split("\\s+")) {
      if (part.matches("[&+!?]")) {
        before = part;
      } else if (before.equals("!")) {
        without.add(part);
      } else if (before.equals("?")) {
        unsure.add(part);
      } else {
        terms.add(new Term(part, before.equals("&")));
      }
    }
    return new SignRule(
        Sign.of(head[0]),
        Action.of(head[1]),
        List.copyOf(terms),
        List.copyOf(without),
        List.copyOf(unsure),
        line.strip());
  }

  /**
   * What to do about what is said, or null when the rule says nothing of it. What is only in doubt
   * is asked in person.
   */
  Action of(Map<String, List<Mention>> said, Message message) {
    if (anySaid(without, said)) {
      return null;
    }
    if (holds(said, message, this::plainly, 0, null)) {
      return anySaid(unsure, said) ? Action.ASK : action;
    }
    return holds(said, message, mention -> !mention.denied(), 0, null) ? Action.ASK : null;
  }

  private static boolean anySaid(List<String> concepts, Map<String, List<Mention>> said) {
    return concepts.stream()
        .flatMap(concept -> said.get(concept).stream())
        .anyMatch(mention -> !mention.denied() && !mention.doubted());
  }

  /** Who speaks of dying, of whatever time and on whatever occasion, speaks of now. */
  private boolean plainly(Mention mention) {
    return !mention.denied()
        && !mention.doubted()
        && (sign == Sign.SUICIDE
            || !mention.elsewhere() && (OF_NOW.contains(sign) || !mention.lasting()));
  }

  private boolean holds(
      Map<String, List<Mention>> said,
      Message message,
      Predicate<Mention> counts,
      int term,
      Mention before) {
    if (term == terms.size()) {
      return true;
    }
    for (Mention mention : said.get(terms.get(term).concept())) {
      boolean fits = !terms.get(term).near() || before == null || near(before, mention, message);
      if (counts.test(mention) && fits && holds(said, message, counts, term + 1, mention)) {
        return true;
      }
    }
    return false;
  }

  private static boolean near(Mention one, Mention other, Message message) {
    Mention first = one.start() <= other.start() ? one : other;
    Mention second = one.start() <= other.start() ? other : one;
    int between = message.token(second.start()).place() - message.token(first.end() - 1).place();
    return between <= NEAR && between > -NEAR;
  }
}
