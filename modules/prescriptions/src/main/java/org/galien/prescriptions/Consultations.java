package org.galien.prescriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.galien.patients.PatientId;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;
import org.galien.terminology.drugs.Drug;
import org.galien.terminology.drugs.Drugs;
import org.galien.terminology.interactions.Asked;
import org.galien.terminology.interactions.OpenThesaurus;
import org.galien.terminology.interactions.Thesaurus;
import org.galien.terminology.interactions.ThesaurusAnswer;

/**
 * Looks up in the thesaurus what the doctor has before him, when he asks. Neither the patient nor
 * doses count, and nothing follows from it by itself: without CE mark it is a book that opens at
 * the right page (CJEU, C-329/16). What he does with it he notes.
 */
@ApplicationScoped
@Transactional
public class Consultations {

  private static final int MOST = 100;
  private static final int TEXT = 300;
  private static final int WORDS = 500;
  private static final int HEADING = 420;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Prescribers prescribers;
  @Inject Prescriptions prescriptions;
  @Inject Drugs drugs;
  @Inject Thesaurus thesaurus;

  /**
   * @param lines of the prescription; those of other kinds than drugs are left out
   * @param treatments as they stand in the list, those that were ticked
   * @throws PrescriptionRefusal when no thesaurus was imported, or for who may not prescribe
   */
  public ThesaurusAnswer consult(
      PatientId patient, List<LineDraft> lines, List<String> treatments) {
    prescribers.require();
    prescribers.requireReader(patient);
    OpenThesaurus open = thesaurus.open().orElseThrow(PrescriptionRefusal::thesaurusNone);
    if (lines.size() + treatments.size() > MOST) {
      throw PrescriptionRefusal.tooManyLines(MOST);
    }
    List<LineDraft> prescribed =
        lines.stream().filter(line -> line.kind() == LineKind.DRUG).toList();
    Map<String, Drug> known =
        drugs.of(prescribed.stream().map(LineDraft::cis).filter(cis -> !cis.isEmpty()).toList());
    List<Asked> asked = new ArrayList<>();
    for (LineDraft line : prescribed) {
      Drug drug = known.get(line.cis());
      asked.add(
          drug == null || drug.components().isEmpty()
              ? TreatmentText.read(open, drugs, line.label())
              : TreatmentText.of(open, drug.name(), drug));
    }
    treatments.forEach(
        text -> asked.add(TreatmentText.read(open, drugs, TextLimit.checked(text, TEXT))));
    ThesaurusAnswer answer = open.consult(asked);
    audit.record(
        "prescription.interactions-read",
        Subject.ofPatient("patient", patient.value(), patient.value()),
        "drugs=" + asked.size());
    return answer;
  }

  /**
   * Keeps what who acts does with something read, for the draft with this patient.
   *
   * @throws PrescriptionRefusal without words, or when there is no draft
   */
  public void note(PatientId patient, ConsultationNote.Reading reading, String words) {
    UserId own = prescribers.require();
    prescribers.requireReader(patient);
    String checked = TextLimit.checked(words, WORDS);
    if (checked.isEmpty()) {
      throw PrescriptionRefusal.noteEmpty();
    }
    PrescriptionEntity draft =
        prescriptions.draftOf(patient.value(), own).orElseThrow(PrescriptionRefusal::unknown);
    YearMonth edition = thesaurus.edition().orElseThrow(PrescriptionRefusal::thesaurusNone).month();
    ConsultationEntity note = new ConsultationEntity();
    note.prescriptionId = draft.id;
    note.notedBy = own.value();
    note.notedAt = clock.instant();
    note.edition = edition.toString();
    note.about = TextLimit.checked(reading.about(), HEADING);
    note.entry = TextLimit.checked(reading.entry(), HEADING);
    note.level = reading.level();
    note.words = checked;
    em.persist(note);
    audit.record("prescription.interactions-noted", Prescriptions.subject(draft));
  }

  /**
   * What was noted for a prescription, in the order in which it was.
   *
   * @throws PrescriptionRefusal when there is no such prescription, or who acts may not read it
   */
  public List<ConsultationNote> of(PrescriptionId id) {
    PrescriptionEntity known = prescriptions.known(id);
    prescribers.requireReader(new PatientId(known.patientId));
    return em.createQuery(
            "SELECT c FROM ConsultationEntity c WHERE c.prescriptionId = :id ORDER BY c.id",
            ConsultationEntity.class)
        .setParameter("id", id.value())
        .getResultStream()
        .map(ConsultationEntity::view)
        .toList();
  }
}
