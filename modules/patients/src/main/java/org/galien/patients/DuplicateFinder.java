package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.patients.duplicates.DuplicateRules;
import org.galien.patients.duplicates.DuplicateTraits;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.PhoneNumber;
import org.galien.patients.identity.Traits;

/**
 * Looks for charts that may be of the same person: those that share a birth date, a NIR, a
 * telephone or the sound of name and first name, judged one by one.
 */
@ApplicationScoped
class DuplicateFinder {

  /** Of each shared word; a word that more charts share tells nobody from anybody. */
  private static final int MOST_SHARING = 100;

  private static final int MOST_SHOWN = 10;

  @Inject EntityManager em;

  /**
   * The likeliest.
   *
   * @param except the patient being edited, null for a new one
   */
  List<DuplicateCandidate> find(PatientDraft tidied, PatientId except) {
    return all(tidied, except).stream().limit(MOST_SHOWN).toList();
  }

  /** As {@link #find}, all of them. */
  List<DuplicateCandidate> all(PatientDraft tidied, PatientId except) {
    DuplicateTraits wanted = traits(tidied);
    return sharing(new PatientWords(tidied).blocks()).stream()
        .filter(patient -> except == null || patient.id != except.value())
        .map(patient -> judge(wanted, patient))
        .flatMap(Optional::stream)
        .sorted(
            Comparator.comparing(DuplicateCandidate::verdict)
                .thenComparing(candidate -> -candidate.bits())
                .thenComparing(candidate -> candidate.patient().id()))
        .toList();
  }

  /**
   * Those of several that share a word with anybody: of most charts nobody else has one, and they
   * need not be looked for one by one.
   */
  List<PatientEntity> sharing(List<PatientEntity> patients) {
    Map<Long, Collection<String>> blocks =
        patients.stream()
            .collect(Collectors.toMap(p -> p.id, p -> new PatientWords(p.draft()).blocks()));
    List<String> words = blocks.values().stream().flatMap(Collection::stream).distinct().toList();
    if (words.isEmpty()) {
      return List.of();
    }
    Query query =
        em.createNativeQuery(
            "SELECT word, MIN(patient_id), MAX(patient_id) FROM patients_patient_word WHERE word IN"
                + words.stream().map(w -> "?").collect(Collectors.joining(", ", " (", ")"))
                + " GROUP BY word");
    for (int i = 0; i < words.size(); i++) {
      query.setParameter(i + 1, words.get(i));
    }
    Map<String, Set<Long>> owners = new HashMap<>();
    for (Object row : query.getResultList()) {
      Object[] one = (Object[]) row;
      owners.put(
          (String) one[0],
          new HashSet<>(List.of(((Number) one[1]).longValue(), ((Number) one[2]).longValue())));
    }
    return patients.stream()
        .filter(
            patient ->
                blocks.get(patient.id).stream()
                    .flatMap(word -> owners.getOrDefault(word, Set.of()).stream())
                    .anyMatch(owner -> owner != patient.id))
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
        words.phones().stream().filter(PhoneNumber::tellsSomebody).toList(),
        located ? contact.line() + " " + contact.postalCode() : null,
        contact.email(),
        draft.attributes().contains(IdentityAttribute.HOMONYM));
  }

  private static Optional<DuplicateCandidate> judge(DuplicateTraits wanted, PatientEntity patient) {
    return DuplicateRules.judge(wanted, traits(patient.draft()))
        .map(
            judgement ->
                new DuplicateCandidate(
                    patient.identity(),
                    patient.town,
                    judgement.verdict(),
                    judgement.bits(),
                    judgement.reasons()));
  }

  private List<PatientEntity> sharing(Collection<String> words) {
    if (words.isEmpty()) {
      return List.of();
    }
    String one = "(SELECT patient_id FROM patients_patient_word WHERE word = ? LIMIT %d)";
    Query query =
        em.createNativeQuery(
            words.stream()
                .map(word -> one.formatted(MOST_SHARING))
                .collect(Collectors.joining(" UNION ")));
    int position = 1;
    for (String word : words) {
      query.setParameter(position++, word);
    }
    List<Long> ids =
        ((List<?>) query.getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
    return ids.isEmpty() ? List.of() : entities(ids);
  }

  private List<PatientEntity> entities(List<Long> ids) {
    return em.createQuery("SELECT p FROM PatientEntity p WHERE p.id IN :ids", PatientEntity.class)
        .setParameter("ids", ids)
        .getResultList();
  }
}
