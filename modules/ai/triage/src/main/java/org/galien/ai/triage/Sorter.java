package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.galien.ai.triage.matching.Agreement;
import org.galien.ai.triage.matching.Decision;
import org.galien.ai.triage.matching.Identity;
import org.galien.ai.triage.matching.PatientMatcher;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.reading.Reading;

/** Reads a text and finds its patient: what the inbox and the evaluation both run. */
@ApplicationScoped
@Transactional
class Sorter {
  @Inject TriageRules rules;
  @Inject PatientRegistry registry;
  @Inject Clock clock;

  /** Never fails on any text; an empty one is {@code autre}, about nobody. */
  Sorted sort(String text) {
    CompiledRules standing = rules.compiled();
    Reading reading = standing.reader().read(text, LocalDate.now(clock));
    Decision decision = new PatientMatcher(registry).match(reading.subject());
    List<Candidate> candidates =
        decision.candidates().stream()
            .map(c -> new Candidate(c.id(), agreement(reading.subject(), c)))
            .toList();
    return new Sorted(reading, decision, candidates, standing.engine());
  }

  /** Beside whomever of the document's people the candidate resembles most. */
  private static Agreement agreement(Subject subject, Identity candidate) {
    return subject.named().stream()
        .map(person -> Agreement.of(person, candidate))
        .max(Comparator.comparingInt(a -> a.agreeing().size() - a.differing().size()))
        .orElseThrow();
  }
}
