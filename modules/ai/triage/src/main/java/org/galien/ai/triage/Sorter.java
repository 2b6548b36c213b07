package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.ai.triage.matching.Agreement;
import org.galien.ai.triage.matching.Decision;
import org.galien.ai.triage.matching.PatientMatcher;
import org.galien.ai.triage.people.PersonMention;
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
    PersonMention person = reading.subject().person();
    List<Candidate> candidates =
        decision.candidates().stream()
            .map(c -> new Candidate(c.id(), Agreement.of(person, c)))
            .toList();
    return new Sorted(reading, decision, candidates, standing.engine());
  }
}
