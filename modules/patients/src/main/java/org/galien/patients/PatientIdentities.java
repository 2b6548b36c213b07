package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.galien.patients.identity.Nir;
import org.galien.patients.names.PatientNames;
import org.galien.patients.search.PrefixRange;

/**
 * Looks identities up by what a document says. An absent value finds nobody: an empty identifier
 * must never match an empty identifier.
 */
@ApplicationScoped
class PatientIdentities {

  @Inject EntityManager em;

  List<PatientIdentity> bornOn(Collection<LocalDate> days) {
    List<LocalDate> known = days.stream().filter(Objects::nonNull).distinct().toList();
    return known.isEmpty()
        ? List.of()
        : list(query("p.mergedInto IS NULL AND p.birthDate IN :days").setParameter("days", known));
  }

  Optional<PatientIdentity> byNir(Nir nir) {
    if (nir == null) {
      return Optional.empty();
    }
    List<PatientIdentity> found =
        list(
            query("p.mergedInto IS NULL AND p.nir = :nir")
                .setParameter("nir", nir.value())
                .setMaxResults(2));
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }

  List<PatientIdentity> named(Collection<String> familyNames, int limit) {
    List<String> words =
        familyNames.stream()
            .map(PatientNames::compact)
            .filter(word -> !word.isEmpty())
            .map(word -> new PrefixRange(word).from())
            .distinct()
            .toList();
    return words.isEmpty() ? List.of() : list(byId(idsNamed(words, limit)));
  }

  List<PatientIdentity> of(Collection<PatientId> ids) {
    List<Long> numbers = ids.stream().map(PatientId::value).distinct().toList();
    return numbers.isEmpty() ? List.of() : list(byId(numbers));
  }

  private List<Long> idsNamed(List<String> words, int limit) {
    String marks = String.join(", ", java.util.Collections.nCopies(words.size(), "?"));
    var query =
        em.createNativeQuery(
            "SELECT DISTINCT patient_id FROM patients_patient_word WHERE kind = "
                + PatientWords.FAMILY_NAME
                + " AND word IN ("
                + marks
                + ") ORDER BY patient_id LIMIT "
                + limit);
    for (int i = 0; i < words.size(); i++) {
      query.setParameter(i + 1, words.get(i));
    }
    return ((List<?>) query.getResultList()).stream().map(id -> ((Number) id).longValue()).toList();
  }

  private TypedQuery<PatientEntity> byId(List<Long> ids) {
    // An empty IN list is no SQL; no patient is numbered 0.
    return query("p.id IN :ids").setParameter("ids", ids.isEmpty() ? List.of(0L) : ids);
  }

  private TypedQuery<PatientEntity> query(String condition) {
    return em.createQuery(
        "SELECT p FROM PatientEntity p WHERE " + condition + " ORDER BY p.id", PatientEntity.class);
  }

  private static List<PatientIdentity> list(TypedQuery<PatientEntity> query) {
    return query.getResultStream().map(PatientEntity::identity).toList();
  }
}
