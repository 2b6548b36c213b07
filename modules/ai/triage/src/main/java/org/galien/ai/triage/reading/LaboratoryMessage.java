package org.galien.ai.triage.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.galien.ai.triage.people.Doubt;
import org.galien.ai.triage.people.PersonMention;
import org.galien.ai.triage.people.Role;
import org.galien.ai.triage.people.Subject;
import org.galien.ai.triage.rules.PracticeRules;
import org.galien.ai.triage.rules.TypeDecision;
import org.galien.ai.triage.text.Page;
import org.galien.documents.laboratory.LabFile;
import org.galien.documents.laboratory.LabFiles;
import org.galien.documents.laboratory.LabPatient;
import org.galien.documents.laboratory.LabReport;
import org.galien.documents.laboratory.LabResult;

/**
 * A file that a laboratory's program wrote: patient, sender and day stand in fields, so that
 * nothing has to be found in prose. Its NIR is not used: a child's is often a parent's.
 */
record LaboratoryMessage(LabFile file) {

  private static final String TYPE = "biologie";

  /** Empty when it is none, or names nobody. */
  static Optional<LaboratoryMessage> of(String text) {
    // A text is kept without the empty line that such a file may begin with.
    return Stream.of(text, "\n" + text)
        .flatMap(one -> LabFiles.read(one).stream())
        .filter(file -> file.reports().stream().anyMatch(r -> r.patient().familyName() != null))
        .reduce((first, second) -> !first.whole() && second.whole() ? second : first)
        .map(LaboratoryMessage::new);
  }

  /**
   * @param own what the practice's rules say, which comes first
   */
  Reading reading(String text, PracticeRules.Verdict own) {
    TypeDecision found = new TypeDecision(TYPE, null, 1, List.of(file.form().name()));
    List<UrgentReason> urgent = new ArrayList<>(urgent());
    if (own.urgent() != null) {
      urgent.add(UrgentReason.of("practice", own.urgent()));
    }
    return new Reading(
        own.type() == null ? found : own.type(),
        subject(text),
        same(LabReport::takenOn),
        same(r -> r.sender().name()),
        same(r -> r.sender().name()),
        urgent,
        own.recipient());
  }

  private Subject subject(String text) {
    List<PersonMention> people =
        file.reports().stream()
            .map(LabReport::patient)
            .filter(p -> p.familyName() != null)
            .map(p -> mention(p, text))
            .distinct()
            .toList();
    boolean several = people.size() > 1;
    Doubt doubt = several ? Doubt.SEVERAL_PEOPLE : file.whole() ? Doubt.NONE : Doubt.NOT_INTRODUCED;
    return new Subject(people.getFirst(), doubt, people, null);
  }

  private static PersonMention mention(LabPatient patient, String text) {
    int offset = Math.max(0, text.indexOf(patient.familyName()));
    return new PersonMention(
        Role.SUBJECT,
        Stream.of(patient.familyName(), patient.birthName()).filter(Objects::nonNull).toList(),
        Stream.ofNullable(patient.firstName()).toList(),
        List.of(),
        patient.birthDate(),
        patient.birthDate() != null && !patient.shortYear(),
        null,
        false,
        true,
        offset,
        Math.min(text.length(), offset + patient.familyName().length()));
  }

  /** What the laboratory itself calls a danger, and what is out of the limits for any document. */
  private List<UrgentReason> urgent() {
    if (!file.whole()) {
      return List.of();
    }
    List<LabResult> results =
        file.reports().stream().flatMap(report -> report.results().stream()).toList();
    Optional<UrgentReason> told =
        results.stream()
            .filter(LabResult::critical)
            .findFirst()
            .map(result -> UrgentReason.of("critical", line(result)));
    Page lines = Page.of(String.join("\n", results.stream().map(LaboratoryMessage::line).toList()));
    return told.or(() -> CriticalValues.find(lines)).stream().toList();
  }

  private static String line(LabResult result) {
    return Stream.of(result.label(), result.value().written(), result.value().unit())
        .filter(Objects::nonNull)
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  /** Null where nothing is told, or reports differ. */
  private <T> T same(Function<LabReport, T> told) {
    List<T> all = file.reports().stream().map(told).distinct().toList();
    return all.size() == 1 ? all.getFirst() : null;
  }
}
