package org.galien.ai.triage.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.text.Fold;

/** How well the name of a document agrees with a registered identity. */
enum NameFit {
  /** Family name, first name, and not one word left that the registry does not know. */
  FULL,
  /** Something agrees: a family name, an initial, a first name close to the registered one. */
  PARTIAL,
  /** Another name. */
  NONE;

  private static final Set<String> EMPTY_WORDS =
      Set.of("de", "du", "des", "ia", "ie", "d", "i", "et");

  static NameFit of(PersonMention mention, Identity identity) {
    List<String> used = words(List.of(identity.usedName() == null ? "" : identity.usedName()));
    List<String> birth = words(List.of(identity.birthName() == null ? "" : identity.birthName()));
    List<List<String>> firstNames = new ArrayList<>();
    addFirstName(firstNames, identity.usedFirstName());
    identity.birthFirstNames().forEach(name -> addFirstName(firstNames, name));
    NameFit best = NONE;
    for (List<String> family : List.of(used, birth)) {
      for (List<String> first : firstNames) {
        NameFit fit = fit(mention, family, first, known(used, birth, firstNames));
        best = fit.compareTo(best) < 0 ? fit : best;
      }
    }
    return best;
  }

  private static NameFit fit(
      PersonMention mention, List<String> family, List<String> first, List<String> known) {
    List<String> families = words(mention.familyNames());
    List<String> firsts = words(mention.firstNames());
    List<String> loose = words(mention.looseNames());
    List<String> left = new ArrayList<>(families);
    left.addAll(firsts);
    left.addAll(loose);
    boolean namesFamily = !family.isEmpty() && contains(families, loose, family);
    if (!namesFamily) {
      return shares(left, family) ? PARTIAL : NONE;
    }
    List<String> remaining = new ArrayList<>(left);
    family.forEach(remaining::remove);
    boolean namesFirst = !first.isEmpty() && remaining.containsAll(first);
    namesFirst &= firsts.isEmpty() || firsts.containsAll(first);
    first.forEach(remaining::remove);
    return namesFirst && known.containsAll(remaining) ? FULL : PARTIAL;
  }

  private static boolean contains(List<String> families, List<String> loose, List<String> family) {
    List<String> where = new ArrayList<>(families);
    where.addAll(loose);
    return where.containsAll(family);
  }

  private static boolean shares(List<String> words, List<String> family) {
    return family.stream()
        .filter(part -> part.length() > 3)
        .anyMatch(
            part ->
                words.stream()
                    .anyMatch(
                        w -> w.equals(part) || w.length() > 4 && Fold.oneLetterApart(w, part)));
  }

  private static List<String> known(
      List<String> used, List<String> birth, List<List<String>> firstNames) {
    List<String> known = new ArrayList<>(used);
    known.addAll(birth);
    firstNames.forEach(known::addAll);
    return known;
  }

  private static void addFirstName(List<List<String>> names, String name) {
    if (name != null && !name.isBlank()) {
      names.add(words(List.of(name)));
    }
  }

  /** The words of names, folded; « DELAUNAY-ROUSSEL » is two. */
  static List<String> words(Collection<String> names) {
    List<String> words = new ArrayList<>();
    for (String name : names) {
      for (String word : name.split("[^\\p{L}\\p{N}]+")) {
        String key = Fold.scanned(word);
        if (!key.isEmpty() && !EMPTY_WORDS.contains(key)) {
          words.add(key);
        }
      }
    }
    return words;
  }
}
