package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;

/** Chooses, among the people of a document, the one it is about; says when it cannot. */
public final class SubjectReader {
  private static final String KIN =
      "(?:mari|femme|epouse?|epoux|conjointe?|compagn[a-z]+|pere|mere|papa|maman|fils|fille|bebe|enfants?"
          + "|petite?|frere|soeur|grand[- ]?(?:mere|pere)|beau[- ](?:pere|fils)|belle[- ](?:mere|fille)"
          + "|voisine?|tante|oncle|neveu|niece|jumeaux|jumelles|garcon)\\b";
  private static final Pattern FOR_ANOTHER =
      Pattern.compile(
          "(?:pas|non) pour moi|pour (?:mon|ma|mes|notre|nos|une?) (?:\\w+ )?"
              + KIN
              + "|(?:objet|sujet|concerne)\\s*:.*\\b(?:mon|ma|mes) "
              + KIN
              + "|au sujet de (?:mon|ma|mes|notre) "
              + KIN
              + "|concern(?:e|ant) (?:mon|ma|mes|notre) "
              + KIN
              + "|\\b(?:mon|ma) (?:mari|femme|epouse?|epoux|conjointe?|compagn[a-z]+|pere|mere|papa|maman"
              + "|fils|fille|bebe|enfant) (?:ne |n'|s'|se |a |est (?!nee? )|fait |tousse|vomit|saigne|respire|tremble|dort|refuse|parle|prend"
              + "|souffre|tombe|perd |vient de|maigrit|mange|boit|marche|voit|entend|crache|delire|devient|aurait besoin|voudrait)"
              + "|\\ba sa place\\b|\\bpour (?:lui|elle)\\b");

  private SubjectReader() {}

  public static Subject read(Page page, List<PersonMention> people, boolean patientWrites) {
    List<PersonMention> able = people.stream().filter(p -> p.role() == Role.SUBJECT).toList();
    List<PersonMention> dated = distinct(able.stream().filter(PersonMention::isDated).toList());
    if (dated.isEmpty()) {
      return new Subject(firstNamed(able), doubtOfWriter(page, patientWrites));
    }
    PersonMention chosen =
        dated.stream()
            .filter(PersonMention::hasName)
            .min(Comparator.comparing(p -> !p.labelled()))
            .orElse(dated.get(0));
    if (dated.size() > 1 || namesAnother(able, chosen)) {
      return new Subject(chosen, Doubt.SEVERAL_PEOPLE);
    }
    return new Subject(chosen, doubtOfWriter(page, patientWrites));
  }

  private static PersonMention firstNamed(List<PersonMention> able) {
    return able.stream()
        .filter(PersonMention::hasName)
        .min(Comparator.comparing(p -> !p.labelled()))
        .orElse(null);
  }

  /** A label designates a person whose name is not the chosen one's. */
  private static boolean namesAnother(List<PersonMention> able, PersonMention chosen) {
    Set<String> words = keys(chosen);
    return able.stream()
        .filter(p -> p.labelled() && p.hasName())
        .anyMatch(p -> keys(p).stream().noneMatch(words::contains) || !shareFirst(p, chosen));
  }

  private static boolean shareFirst(PersonMention other, PersonMention chosen) {
    Set<String> common = keys(other);
    common.retainAll(keys(chosen));
    return common.size() >= Math.min(2, Math.min(keys(other).size(), keys(chosen).size()));
  }

  private static Set<String> keys(PersonMention person) {
    Set<String> keys = new HashSet<>();
    for (String name : person.names()) {
      for (String word : name.split("[^\\p{L}\\p{N}]+")) {
        keys.add(Fold.scanned(word));
      }
    }
    return keys;
  }

  private static List<PersonMention> distinct(List<PersonMention> dated) {
    List<PersonMention> kept = new ArrayList<>();
    for (PersonMention p : dated) {
      if (kept.stream().noneMatch(k -> same(k, p))) {
        kept.add(p);
      }
    }
    return kept;
  }

  private static boolean same(PersonMention a, PersonMention b) {
    boolean sameBirth =
        a.birthDate() != null && a.birthDate().equals(b.birthDate())
            || a.nir() != null && a.nir().equals(b.nir());
    Set<String> shared = keys(a);
    shared.retainAll(keys(b));
    return sameBirth
        && (!a.hasName()
            || !b.hasName()
            || shared.size() == Math.min(keys(a).size(), keys(b).size()));
  }

  private static Doubt doubtOfWriter(Page page, boolean patientWrites) {
    boolean another = patientWrites && FOR_ANOTHER.matcher(Fold.plain(page.text())).find();
    return another ? Doubt.WRITES_FOR_ANOTHER : Doubt.NONE;
  }
}
