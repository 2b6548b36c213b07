package org.galien.ai.triage.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.ai.triage.people.PeopleReader;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.people.SubjectReader;
import org.galien.ai.triage.rules.Clue;
import org.galien.ai.triage.rules.PracticeRules;
import org.galien.ai.triage.rules.RuleSet;
import org.galien.ai.triage.rules.TypeDecision;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.typing.TypeModel;
import org.galien.ai.triage.urgency.UrgencyModel;

/** Reads a document's text with a given set of rules. Immutable and without side effect. */
public final class DocumentReader {
  private static final int LONGEST = 30_000;
  private static final Set<String> NEVER_URGENT = Set.of("autre", "courrier_assurance_caisse");

  private final RuleSet rules;
  private final RuleSet shipped;
  private final PracticeRules practice;

  public DocumentReader(RuleSet rules) {
    this(rules, null, PracticeRules.NONE);
  }

  /**
   * @param shipped the rules before the practice changed them; null when they are the same
   * @param practice come first, and say what they say of a document whatever {@code rules} find
   */
  public DocumentReader(RuleSet rules, RuleSet shipped, PracticeRules practice) {
    this.rules = rules;
    this.shipped = shipped;
    this.practice = practice;
  }

  /** Reads the first thirty thousand characters; an empty text is an {@code autre} about nobody. */
  public Reading read(String text, LocalDate today) {
    Page page = Page.of(text.substring(0, Math.min(LONGEST, text.length())));
    PracticeRules.Verdict own = practice.judge(page);
    Optional<LaboratoryMessage> message = LaboratoryMessage.of(text);
    if (message.isPresent()) {
      return message.get().reading(text, own);
    }
    List<PersonMention> people = PeopleReader.read(page, today);
    Set<Clue> clues = Clues.of(page, people);
    TypeDecision found = type(page, clues);
    TypeDecision type = own.type() == null ? found : own.type();
    boolean patientWrites =
        clues.contains(Clue.PATIENT_WRITES) || type.type().equals("courrier_libre_patient");
    Subject subject = SubjectReader.read(page, people, patientWrites, today);
    return new Reading(
        type,
        subject,
        DateReader.read(page, type.type(), birthDate(subject), today),
        AuthorReader.read(page, type.type(), subject),
        LetterheadReader.read(page, subject, today),
        urgency(page, found.type(), type.type(), own.urgent()),
        own.recipient());
  }

  /**
   * What is learnt from letters and what the rules say, weighed together; where the practice has
   * changed the rules so that they say something else, they say it.
   */
  private TypeDecision type(Page page, Set<Clue> clues) {
    TypeDecision byRules = rules.decide(page, clues);
    if (shipped != null && !shipped.decide(page, clues).type().equals(byRules.type())) {
      return byRules;
    }
    return TypeModel.SHIPPED
        .guess(page.text(), byRules.type(), byRules.confidence())
        .map(guess -> decision(page, byRules, guess))
        .orElse(byRules);
  }

  private TypeDecision decision(Page page, TypeDecision byRules, TypeModel.Guess guess) {
    double chance = Math.round(100 * Math.min(0.99, guess.chance())) / 100.0;
    return guess.type().equals(byRules.type())
        ? new TypeDecision(byRules.type(), byRules.subtype(), chance, byRules.evidence())
        : new TypeDecision(guess.type(), rules.subtype(guess.type(), page), chance, guess.words());
  }

  private static LocalDate birthDate(Subject subject) {
    return subject.person() == null ? null : subject.person().birthDate();
  }

  /**
   * The signs of the type that was found come first and stay, whatever type a rule of the practice
   * gives.
   *
   * @param words of the rule that calls it urgent, or null
   */
  private static List<UrgentReason> urgency(Page page, String found, String type, String words) {
    Set<UrgentReason> reasons = new LinkedHashSet<>(urgency(page, found));
    reasons.addAll(urgency(page, type));
    if (words != null) {
      reasons.add(UrgentReason.of("practice", words));
    }
    return List.copyOf(reasons);
  }

  private static List<UrgentReason> urgency(Page page, String type) {
    if (NEVER_URGENT.contains(type)) {
      return List.of();
    }
    List<UrgentReason> reasons = new ArrayList<>(UrgentSigns.SHIPPED.find(page, type));
    if (type.equals("biologie")) {
      CriticalValues.find(page).ifPresent(reasons::add);
    }
    if (reasons.isEmpty()) {
      UrgencyModel.SHIPPED
          .pressing(page.text(), type)
          .map(words -> UrgentReason.of("passage", words))
          .ifPresent(reasons::add);
    }
    return reasons;
  }
}
