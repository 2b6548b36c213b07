package org.galien.patients.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.patients.DuplicateCandidate;
import org.galien.patients.ImportedPatients;
import org.galien.patients.PatientId;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.patients.names.PatientNames;
import org.galien.platform.voice.Dates;

/**
 * Rows of patients: who may be here already is asked about, and becomes the one who is here only
 * when a person said so.
 */
final class PatientPass {

  private final ImportedPatients patients;
  private final PatientTarget target;
  private final KnownPeople people;
  private final Map<String, Long> same;
  private final Map<String, Long> brought = new HashMap<>();

  /**
   * @param same chart by row, of those rows that somebody said are its person's
   */
  PatientPass(
      ImportedPatients patients, PatientTarget target, KnownPeople people, Map<String, Long> same) {
    this.patients = patients;
    this.target = target;
    this.people = people;
    this.same = same;
  }

  /** A row of an earlier import. */
  void known(ImportRow row, long patient) {
    if (row.has(ImportColumn.PATIENT)) {
      people.addKnown(row.text(ImportColumn.PATIENT), new PatientId(patient));
    }
  }

  Taken take(ImportRow row, String key, ImportRun run, Findings findings) throws RowRefused {
    PersonReader.Person person = target.read(row);
    PatientDraft draft = person.draft().tidied();
    boolean doubtful = !run.writing() && doubts(row, key, draft, findings);
    Long chosen = same.get(key);
    if (chosen != null) {
      PatientId chart = new PatientId(chosen);
      if (patients.cannotBe(draft, chart)) {
        throw new RowRefused(ImportColumn.PATIENT, "patients.import.two-people");
      }
      known(row, chosen);
      return new Taken(chosen, false, doubtful);
    }
    PatientId id = run.writing() ? patients.create(draft) : null;
    if (id != null && person.billed() != null) {
      patients.billedUnder(id, person.billed());
    }
    Traits traits = draft.traits();
    people.add(
        row.text(ImportColumn.PATIENT),
        id,
        traits.birthName(),
        traits.birthFirstNames(),
        traits.birthDate(),
        traits.sex().code());
    return new Taken(id == null ? 0 : id.value(), true, doubtful);
  }

  private boolean doubts(ImportRow row, String key, PatientDraft draft, Findings findings) {
    String text = text(draft);
    List<DuplicateCandidate> candidates = patients.likely(draft);
    for (DuplicateCandidate one : candidates) {
      String other =
          one.patient().display()
              + ", "
              + Dates.date(one.patient().birthDate())
              + (one.town() == null ? "" : ", " + one.town());
      boolean likely = one.verdict() == org.galien.patients.duplicates.DuplicateVerdict.SAME_LIKELY;
      findings.doubt(
          new Findings.Doubt(
              key, one.patient().id().value(), row.file(), row.line(), text, other, likely));
    }
    Traits traits = draft.traits();
    String exact =
        PatientNames.compact(traits.birthName())
            + " "
            + PatientNames.compact(traits.birthFirstNames().getFirst())
            + traits.birthDate();
    Long twin = brought.putIfAbsent(exact, row.line());
    if (twin != null) {
      findings.doubt(
          new Findings.Doubt(key, 0, row.file(), row.line(), text, String.valueOf(twin), false));
    }
    return !candidates.isEmpty() || twin != null;
  }

  private static String text(PatientDraft draft) {
    Traits traits = draft.traits();
    String phone = draft.contact().phone() == null ? "" : ", " + draft.contact().getSpacedPhone();
    String used = traits.usedName() == null ? "" : " (" + traits.usedName() + ")";
    return traits.birthName()
        + used
        + " "
        + String.join(" ", traits.birthFirstNames())
        + ", "
        + Dates.date(traits.birthDate())
        + phone;
  }
}
