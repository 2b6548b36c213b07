package org.galien.ai.triage;

import java.util.List;
import org.galien.ai.triage.matching.Decision;
import org.galien.ai.triage.reading.Reading;
import org.galien.documents.inbox.ReadPerson;

/** A sorted text: what it says, whose chart, by which engine. */
record Sorted(Reading reading, Decision decision, List<Candidate> candidates, String engine) {

  List<ReadPerson> people() {
    return reading.subject().named().stream()
        .map(p -> new ReadPerson(p.likelyFamilyName(), p.likelyFirstNames(), p.birthDate()))
        .toList();
  }
}
