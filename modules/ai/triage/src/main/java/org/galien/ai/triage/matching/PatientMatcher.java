package org.galien.ai.triage.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.text.Fold;

/**
 * Finds the registered patient a document is about.
 *
 * <p>Sure only when a number with its key, or an exact birth date, agrees together with the family
 * name and a first name, for exactly one registered person, and nothing in the document contradicts
 * it. A name alone, a guessed digit, an abbreviated first name, a homonym: a person confirms. A
 * wrong chart is worse than any number of questions.
 */
public final class PatientMatcher {
  private final Registry registry;

  public PatientMatcher(Registry registry) {
    this.registry = registry;
  }

  public Decision match(Subject subject) {
    Decision decision = read(subject);
    if (subject.written() == null) {
      return decision;
    }
    OnlyOneLeft seen = new OnlyOneLeft(registry, subject);
    Decision sure =
        decision.patient() != null
            ? decision
            : seen.mention()
                .map(one -> decide(one, near(one)))
                .filter(found -> found.patient() != null)
                .orElse(decision);
    if (sure.patient() == null) {
      return decision;
    }
    List<Identity> others = seen.asPlainAs(sure.patient());
    return others.isEmpty() ? sure : Decision.askAmong(others, "several");
  }

  private Decision read(Subject subject) {
    PersonMention person = subject.person();
    if (person == null || !person.hasName()) {
      return Decision.ask(List.of(), "nobody");
    }
    Decision decision = judge(subject, person);
    boolean several = decision.patient() == null && subject.namesSeveral();
    return several ? Decision.askAmong(everybody(subject), "several") : decision;
  }

  /** The registered ones among all who are named, in the order of the text. */
  private List<Identity> everybody(Subject subject) {
    return subject.named().stream().flatMap(named -> near(named).stream()).toList();
  }

  private Decision judge(Subject subject, PersonMention person) {
    List<Identity> near = near(person);
    switch (subject.doubt()) {
      case SEVERAL_PEOPLE:
        return Decision.ask(near, "several");
      case WRITES_FOR_ANOTHER:
        return Decision.ask(near, "other");
      case NOT_INTRODUCED:
        return Decision.ask(near, "not-introduced");
      default:
        break;
    }
    if (person.birthDate() == null && person.nir() == null) {
      return Decision.ask(near, "name-only");
    }
    return decide(person, near);
  }

  private Decision decide(PersonMention person, List<Identity> near) {
    List<Identity> fitting = fitting(person);
    if (fitting.isEmpty()) {
      return Decision.ask(near, near.isEmpty() ? "unknown" : "disagrees");
    }
    if (fitting.size() > 1) {
      return Decision.ask(fitting, "homonyms");
    }
    Identity one = fitting.get(0);
    if (contradicts(person, one)) {
      return Decision.ask(near, "disagrees");
    }
    boolean byNumber = person.nirValid() && person.nir().equals(one.nir());
    if (!byNumber && !person.birthDateCertain()) {
      return Decision.ask(near, "unreadable");
    }
    if (!byNumber && hasNeighbour(person, one, near)) {
      return Decision.ask(near, "homonyms");
    }
    return Decision.sure(one, byNumber ? "number" : "birth-date");
  }

  /** Those whose date or number, and whole name, agree. */
  private List<Identity> fitting(PersonMention person) {
    List<Identity> found = new ArrayList<>();
    if (person.birthDate() != null) {
      found.addAll(registry.bornOn(person.birthDate()));
    }
    if (person.nirValid()) {
      byNir(person).filter(i -> !contains(found, i)).ifPresent(found::add);
    }
    found.removeIf(i -> NameFit.of(person, i) != NameFit.FULL);
    return found;
  }

  private Optional<Identity> byNir(PersonMention person) {
    return person.nir() == null ? Optional.empty() : registry.byNir(person.nir());
  }

  private static boolean contains(List<Identity> list, Identity identity) {
    return list.stream().anyMatch(i -> i.id() == identity.id());
  }

  private static boolean contradicts(PersonMention person, Identity one) {
    boolean otherDate = person.birthDate() != null && !person.birthDate().equals(one.birthDate());
    boolean otherNumber =
        person.nir() != null && one.nir() != null && !person.nir().equals(one.nir());
    return otherDate || otherNumber;
  }

  /**
   * Whether somebody else could be meant: a person born the same day whose name agrees in part (a
   * twin), or a homonym whose birth date is one digit away, as a scanner or a typist may slip.
   */
  private boolean hasNeighbour(PersonMention person, Identity one, List<Identity> near) {
    for (Identity other : near) {
      if (other.id() != one.id()) {
        boolean twin =
            other.birthDate().equals(one.birthDate()) && firstNamesOverlap(person, other);
        boolean slip =
            NameFit.of(person, other) == NameFit.FULL
                && digitsApart(other.birthDate(), one.birthDate()) == 1;
        if (twin || slip) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean firstNamesOverlap(PersonMention person, Identity other) {
    List<String> written = NameFit.words(person.names());
    List<String> family = NameFit.words(List.of(other.usedName() + " " + other.birthName()));
    List<String> first = new ArrayList<>(NameFit.words(other.birthFirstNames()));
    first.addAll(
        NameFit.words(List.of(other.usedFirstName() == null ? "" : other.usedFirstName())));
    return written.stream().filter(w -> !family.contains(w)).anyMatch(w -> looksLike(w, first));
  }

  private static boolean looksLike(String word, List<String> firstNames) {
    return firstNames.stream()
        .anyMatch(f -> f.equals(word) || f.length() > 3 && Fold.oneLetterApart(f, word));
  }

  private static int digitsApart(LocalDate a, LocalDate b) {
    String left = a.toString();
    String right = b.toString();
    int apart = 0;
    for (int i = 0; i < left.length(); i++) {
      apart += left.charAt(i) == right.charAt(i) ? 0 : 1;
    }
    return apart;
  }

  /** Everybody worth showing: best agreement first. */
  private List<Identity> near(PersonMention person) {
    Set<Identity> near = new LinkedHashSet<>();
    List<Identity> named = new ArrayList<>(registry.named(possibleNames(person)));
    if (person.birthDate() != null) {
      named.addAll(0, registry.bornOn(person.birthDate()));
    }
    byNir(person).ifPresent(near::add);
    named.stream().filter(i -> NameFit.of(person, i) == NameFit.FULL).forEach(near::add);
    named.stream().filter(i -> sharesFirst(person, i)).forEach(near::add);
    return List.copyOf(near);
  }

  /** Every name written, and every two neighbours as one: « LE GOFF » may be scanned apart. */
  private static List<String> possibleNames(PersonMention person) {
    List<String> names = new ArrayList<>(person.names());
    for (int i = 0; i + 1 < person.names().size(); i++) {
      names.add(names.get(i) + " " + names.get(i + 1));
    }
    return names;
  }

  private static boolean sharesFirst(PersonMention person, Identity identity) {
    boolean sameDay = identity.birthDate().equals(person.birthDate());
    return NameFit.of(person, identity) != NameFit.NONE
        && (sameDay || firstNamesOverlap(person, identity));
  }
}
