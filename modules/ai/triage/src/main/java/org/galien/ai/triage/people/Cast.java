package org.galien.ai.triage.people;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.galien.ai.triage.text.Page;

/** The people of a document who are no professionals, in the order of the text, each one once. */
final class Cast {
  private Cast() {}

  static List<NamedPerson> of(Page page, List<PersonMention> mentions) {
    List<List<PersonMention>> groups = new ArrayList<>();
    for (PersonMention mention : mentions) {
      boolean acts =
          !mention.isDated()
              && Introduction.isAgent(page, mention)
              && Introduction.of(page, mention) != Standing.PATIENT;
      if (mention.role() != Role.PROFESSIONAL && mention.hasName() && !acts) {
        groupOf(groups, mention).add(mention);
      }
    }
    return groups.stream().map(group -> person(page, group)).toList();
  }

  private static List<PersonMention> groupOf(List<List<PersonMention>> groups, PersonMention m) {
    for (List<PersonMention> group : groups) {
      if (group.stream().allMatch(other -> NamedPerson.same(other, m))) {
        return group;
      }
    }
    List<PersonMention> group = new ArrayList<>();
    groups.add(group);
    return group;
  }

  private static NamedPerson person(Page page, List<PersonMention> group) {
    PersonMention fullest =
        group.stream()
            .min(
                Comparator.comparing((PersonMention m) -> !m.isDated())
                    .thenComparing(m -> !m.labelled())
                    .thenComparing(m -> -m.names().size()))
            .orElseThrow();
    List<Standing> standings = group.stream().map(m -> Introduction.of(page, m)).toList();
    boolean byLabel = group.stream().anyMatch(m -> Introduction.byLabel(page, m));
    return new NamedPerson(fullest, together(standings), byLabel, List.copyOf(group));
  }

  /** The clearest one; a relative who elsewhere seems to be the patient is neither. */
  private static Standing together(List<Standing> standings) {
    Standing best = standings.stream().min(Comparator.naturalOrder()).orElseThrow();
    boolean beside = standings.contains(Standing.BESIDE);
    boolean both = beside && best.compareTo(Standing.UNSAID) < 0;
    return both ? Standing.UNSAID : beside ? Standing.BESIDE : best;
  }
}
