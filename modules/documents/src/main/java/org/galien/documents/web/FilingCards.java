package org.galien.documents.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.documents.archive.DocumentView;
import org.galien.documents.archive.ReadingReport;
import org.galien.documents.inbox.FilingProposal;
import org.galien.documents.inbox.InboxEntry;
import org.galien.documents.inbox.PatientCandidate;
import org.galien.documents.inbox.ReadPerson;
import org.galien.patients.IdentityLine;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Draws up the filing card of one document. */
@ApplicationScoped
class FilingCards {
  private static final double HIGH = 0.9;
  private static final double MEDIUM = 0.6;

  @Inject Clock clock;
  @Inject Patients patients;
  @Inject Texts texts;

  FilingCard of(DocumentView document, FilingProposal proposal) {
    Map<PatientId, PatientIdentity> people = people(proposal);
    return new FilingCard(
        document,
        proposal,
        patient(proposal, people),
        candidates(proposal, people),
        read(proposal),
        abstained(proposal) && !proposal.evidence().isEmpty()
            ? proposal.evidence().getFirst()
            : null,
        typeConfidence(proposal),
        message(document.reading()),
        proposal == null ? null : moment(proposal),
        title(document, proposal));
  }

  private Map<PatientId, PatientIdentity> people(FilingProposal proposal) {
    Map<PatientId, PatientIdentity> people = new HashMap<>();
    if (proposal != null) {
      List<PatientId> ids =
          Stream.concat(
                  Stream.ofNullable(proposal.patient()),
                  proposal.candidates().stream().map(PatientCandidate::patient))
              .distinct()
              .toList();
      patients.identities(ids).forEach(p -> people.put(p.id(), p));
    }
    return people;
  }

  private PersonLine patient(FilingProposal proposal, Map<PatientId, PatientIdentity> people) {
    PatientIdentity person = proposal == null ? null : people.get(proposal.patient());
    return person == null ? null : line(person, String.join(" · ", proposal.evidence()), "");
  }

  private List<PersonLine> candidates(
      FilingProposal proposal, Map<PatientId, PatientIdentity> people) {
    List<PersonLine> lines = new ArrayList<>();
    if (abstained(proposal)) {
      for (PatientCandidate candidate : proposal.candidates()) {
        PatientIdentity person = people.get(candidate.patient());
        if (person != null) {
          String agreeing = String.join(", ", candidate.agreeing());
          lines.add(line(person, agreeing, String.join(", ", candidate.differing())));
        }
      }
    }
    return lines;
  }

  private static boolean abstained(FilingProposal proposal) {
    return proposal != null && proposal.patient() == null;
  }

  private static List<ReadLine> read(FilingProposal proposal) {
    return abstained(proposal)
        ? proposal.people().stream().map(FilingCards::read).toList()
        : List.of();
  }

  private static ReadLine read(ReadPerson person) {
    String family = person.familyName() == null ? "" : person.familyName();
    String first = person.firstNames() == null ? "" : person.firstNames();
    String born = person.birthDate() == null ? "" : Dates.date(person.birthDate());
    String typed = family.toUpperCase(Locale.ROOT) + " " + named(first) + " " + born;
    return new ReadLine((family + " " + first).strip(), born, typed.strip());
  }

  /** First names that are in capitals throughout would be taken for the family name. */
  private static String named(String first) {
    boolean capitals = first.equals(first.toUpperCase(Locale.ROOT));
    return capitals ? first.toLowerCase(Locale.ROOT) : first;
  }

  private PersonLine line(PatientIdentity person, String agreeing, String differing) {
    return new PersonLine(
        person.id().value(),
        person.display(),
        details(person),
        person.seen().traits(),
        agreeing,
        differing);
  }

  String details(PatientIdentity person) {
    boolean born = person.usedName() != null && !person.usedName().equals(person.birthName());
    return IdentityLine.of(
        born ? person.birthName() : null,
        person.birthDate(),
        person.sex(),
        LocalDate.now(clock),
        Texts.locale());
  }

  private String typeConfidence(FilingProposal proposal) {
    if (proposal == null || proposal.type() == null) {
      return null;
    }
    double value = proposal.typeConfidence();
    String word = value >= HIGH ? "high" : value >= MEDIUM ? "medium" : "low";
    return texts.text("documents.inbox.confidence." + word, value);
  }

  private String message(ReadingReport reading) {
    return reading.messageKey() == null
        ? null
        : texts.text(reading.messageKey(), reading.arguments().toArray());
  }

  private String moment(FilingProposal proposal) {
    LocalDateTime at = LocalDateTime.ofInstant(proposal.at(), clock.getZone());
    return Dates.recent(at, LocalDate.now(clock));
  }

  private String title(DocumentView document, FilingProposal proposal) {
    if (proposal != null && proposal.type() != null) {
      String type = texts.text(proposal.type().getMessageKey());
      return proposal.author() == null ? type : type + ", " + proposal.author();
    }
    return document.fileName().replaceFirst("\\.[A-Za-z0-9]{1,5}$", "");
  }

  FilingProposal proposal(List<InboxEntry> entries, long id) {
    return entries.stream()
        .filter(e -> e.id().value() == id)
        .findFirst()
        .map(InboxEntry::proposal)
        .orElse(null);
  }
}
