package org.galien.ai.triage.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.ai.triage.people.Doubt;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Role;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.people.WrittenIdentities;
import org.galien.ai.triage.people.WrittenIdentities.Sighting;

/**
 * The registered person whose whole identity a document writes out, when every other one it names
 * is there for what they are to somebody, and nothing says that it is about anybody else.
 */
final class OnlyOneLeft {
  private final Subject subject;
  private final WrittenIdentities written;
  private final Map<Identity, List<Sighting>> seen = new LinkedHashMap<>();
  private final Map<Identity, List<List<String>>> names = new LinkedHashMap<>();

  OnlyOneLeft(Registry registry, Subject subject) {
    this.subject = subject;
    this.written = subject.written();
    written
        .dates()
        .forEach(d -> registry.bornOn(d.date()).forEach(i -> look(i, d.start(), d.end())));
    written
        .numbers()
        .forEach(n -> registry.byNir(n.number()).ifPresent(i -> look(i, n.start(), n.end())));
  }

  /**
   * Everybody who stands in the document as the patient could, in the order of the text; empty when
   * that is this patient alone, and nobody else is named whom it could be about.
   */
  List<Identity> asPlainAs(long patient) {
    List<Identity> plain =
        seen.keySet().stream().filter(i -> i.id() == patient || stands(seen.get(i))).toList();
    boolean alone = plain.stream().allMatch(i -> i.id() == patient);
    return alone && (plain.isEmpty() || isClear(plain.getFirst())) ? List.of() : plain;
  }

  private boolean isClear(Identity one) {
    return written.introduces(one.birthDate())
        || seen.get(one).stream().noneMatch(Sighting::otherwise)
            && !written.namesAStranger(wordsOf(one));
  }

  private static boolean stands(List<Sighting> sightings) {
    return sightings.stream().noneMatch(Sighting::beside);
  }

  /** As she is written; empty when it may be another one. */
  Optional<PersonMention> mention() {
    if (subject.doubt() == Doubt.WRITES_FOR_ANOTHER) {
      return Optional.empty();
    }
    List<Identity> left =
        seen.keySet().stream()
            .filter(i -> !seen.get(i).stream().allMatch(Sighting::beside))
            .toList();
    if (left.size() != 1 || seen.get(left.getFirst()).stream().anyMatch(Sighting::beside)) {
      return Optional.empty();
    }
    Identity one = left.getFirst();
    boolean stands =
        written.introduces(one.birthDate())
            || written.introduces(wordsOf(one))
            || !written.isPrivateLetter() && seen.get(one).stream().anyMatch(Sighting::plain);
    if (!stands) {
      return Optional.empty();
    }
    Set<LocalDate> known =
        seen.keySet().stream().map(Identity::birthDate).collect(Collectors.toSet());
    boolean another =
        written.mayBeAboutAnother(known)
            || subject.named().stream().anyMatch(p -> isNamesake(p, one))
            || written.introducedByNameAlone().stream().anyMatch(n -> !wordsOf(one).containsAll(n));
    return another ? Optional.empty() : Optional.of(mention(one));
  }

  private static boolean isNamesake(PersonMention person, Identity one) {
    return person.birthDate() != null
        && !person.birthDate().equals(one.birthDate())
        && NameFit.of(person, one) == NameFit.FULL;
  }

  private void look(Identity identity, int start, int end) {
    for (List<String> family : families(identity)) {
      for (List<String> first : firstNames(identity)) {
        boolean whole = !family.isEmpty() && !first.isEmpty();
        Sighting sighting = whole ? written.by(start, end, family, first, wordsOf(identity)) : null;
        if (sighting != null) {
          seen.computeIfAbsent(identity, i -> new ArrayList<>()).add(sighting);
          names.putIfAbsent(identity, List.of(family, first));
        }
      }
    }
  }

  private static List<List<String>> families(Identity identity) {
    List<List<String>> families = new ArrayList<>();
    families.add(NameFit.words(List.of(identity.usedName() == null ? "" : identity.usedName())));
    families.add(NameFit.words(List.of(identity.birthName() == null ? "" : identity.birthName())));
    return families;
  }

  private static List<List<String>> firstNames(Identity identity) {
    List<List<String>> names = new ArrayList<>();
    identity.birthFirstNames().forEach(n -> names.add(NameFit.words(List.of(n))));
    names.add(
        NameFit.words(List.of(identity.usedFirstName() == null ? "" : identity.usedFirstName())));
    return names;
  }

  private static Set<String> wordsOf(Identity identity) {
    Set<String> words = new HashSet<>();
    families(identity).forEach(words::addAll);
    firstNames(identity).forEach(words::addAll);
    return words;
  }

  /** With the number that stands by the same birth date, so that another one contradicts it. */
  private PersonMention mention(Identity one) {
    Optional<PersonMention> numbered =
        subject.named().stream()
            .filter(p -> p.nir() != null && one.birthDate().equals(p.birthDate()))
            .findFirst();
    return new PersonMention(
        Role.SUBJECT,
        names.get(one).getFirst(),
        names.get(one).getLast(),
        List.of(),
        one.birthDate(),
        true,
        numbered.map(PersonMention::nir).orElse(null),
        numbered.map(PersonMention::nirValid).orElse(false),
        true,
        0,
        0);
  }
}
