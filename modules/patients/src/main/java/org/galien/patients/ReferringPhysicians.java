package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.platform.places.CareQuery;
import org.galien.platform.places.CareRelation;
import org.galien.platform.text.Folding;
import org.galien.platform.users.UserView;

/**
 * Whose médecin traitant somebody is, however long ago the patient came. The chart names him in
 * words: all of them have to be in the account's name, titles aside.
 */
@ApplicationScoped
@Transactional
class ReferringPhysicians implements CareRelation {

  private static final Set<String> TITLES =
      Set.of("dr", "docteur", "pr", "professeur", "m", "mme", "le", "la");

  @Inject EntityManager em;

  @Override
  public boolean ties(long patient, CareQuery asked) {
    PatientEntity known = em.find(PatientEntity.class, patient);
    return known != null
        && known.referringPhysician != null
        && isOne(known.referringPhysician, asked);
  }

  @Override
  public Set<Long> patients(CareQuery asked) {
    List<String> named =
        em.createQuery(
                "SELECT DISTINCT p.referringPhysician FROM PatientEntity p WHERE"
                    + " p.referringPhysician IS NOT NULL",
                String.class)
            .getResultStream()
            .filter(name -> isOne(name, asked))
            .toList();
    return named.isEmpty()
        ? Set.of()
        : Set.copyOf(
            em.createQuery(
                    "SELECT p.id FROM PatientEntity p WHERE p.referringPhysician IN :names",
                    Long.class)
                .setParameter("names", named)
                .getResultList());
  }

  private static boolean isOne(String name, CareQuery asked) {
    Set<String> words = words(name);
    return !words.isEmpty()
        && asked.carers().stream()
            .map(UserView::displayName)
            .anyMatch(carer -> words(carer).containsAll(words));
  }

  private static Set<String> words(String name) {
    return Arrays.stream(Folding.fold(name).split("[^\\p{L}]+"))
        .filter(word -> !word.isEmpty() && !TITLES.contains(word))
        .collect(Collectors.toSet());
  }
}
