package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.galien.patients.duplicates.DuplicateRules;
import org.galien.patients.duplicates.DuplicateTraits;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;

/**
 * Looks for charts that may be of the same person: those that share a birth date, a NIR, a
 * telephone or the sound of name and first name, judged one by one.
 */
@ApplicationScoped
class DuplicateFinder {

  /** Namesakes beyond this many help nobody; shared numbers and dates are taken first. */
  private static final int MOST_COMPARED = 300;

  private static final int MOST_SHOWN = 10;

  @Inject EntityManager em;

  /**
   * @param except the patient being edited, null for a new one
   */
  List<DuplicateCandidate> find(PatientDraft tidied, PatientId except) {
    DuplicateTraits wanted = traits(tidied);
    return sharing(new PatientWords(tidied).blocks()).stream()
        .filter(patient -> except == null || patient.id != except.value())
        .map(patient -> judge(wanted, patient))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(DuplicateCandidate::verdict)
                .thenComparing(candidate -> -candidate.reasons().size())
                .thenComparing(candidate -> candidate.patient().id()))
        .limit(MOST_SHOWN)
        .toList();
  }

  /** What the rules compare; a provisional NIR proves nothing and is left out. */
  static DuplicateTraits traits(PatientDraft draft) {
    PatientWords words = new PatientWords(draft);
    Traits traits = draft.traits();
    Contact contact = draft.contact();
    boolean located = contact.line() != null && contact.postalCode() != null;
    return new DuplicateTraits(
        words.familyNames(),
        words.firstNames(),
        traits.birthDate(),
        traits.sex() == null ? null : traits.sex().code(),
        draft.nir() == null || draft.nir().provisional() ? null : draft.nir().value(),
        words.phones(),
        located ? contact.line() + " " + contact.postalCode() : null);
  }

  private static Optional<DuplicateCandidate> judge(DuplicateTraits wanted, PatientEntity patient) {
    return DuplicateRules.judge(wanted, traits(patient.draft()))
        .map(
            judgement ->
                new DuplicateCandidate(
                    patient.identity(), patient.town, judgement.verdict(), judgement.reasons()));
  }

  private List<PatientEntity> sharing(Collection<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT patient_id FROM patients_patient_word WHERE word IN ("
                + String.join(", ", Collections.nCopies(words.size(), "?"))
                + ") ORDER BY word, patient_id LIMIT "
                + MOST_COMPARED);
    int position = 1;
    for (String word : words) {
      query.setParameter(position++, word);
    }
    List<Long> ids =
        ((List<?>) query.getResultList())
            .stream().map(id -> ((Number) id).longValue()).distinct().toList();
    return ids.isEmpty() ? List.of() : entities(ids);
  }

  private List<PatientEntity> entities(List<Long> ids) {
    return em.createQuery("SELECT p FROM PatientEntity p WHERE p.id IN :ids", PatientEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
