package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.galien.patients.duplicates.TwoPeople;
import org.galien.patients.identity.FieldRefusal;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;

/**
 * Patients made by the thousand in one long transaction, for imports: nothing that others wait for
 * is held. Each is judged and found as one that somebody typed; the trail tells of the import and
 * not of each.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.ADMINISTRATION)
public class ImportedPatients {

  @Inject EntityManager em;
  @Inject DuplicateQueue queue;
  @Inject Clock clock;
  @Inject PatientIndex index;
  @Inject DuplicateFinder duplicates;

  /** As {@link Patients#refusals}. */
  public List<FieldRefusal> refusals(PatientDraft draft) {
    return draft.tidied().refusals(LocalDate.now(clock));
  }

  /** As {@link Patients#likelyDuplicates(PatientDraft)}. */
  public List<DuplicateCandidate> likely(PatientDraft draft) {
    return duplicates.find(draft.tidied(), null);
  }

  /** True when the draft cannot be of the chart's person, or that chart leads to another. */
  public boolean cannotBe(PatientDraft draft, PatientId chart) {
    PatientEntity patient = em.find(PatientEntity.class, chart.value());
    return patient == null
        || patient.mergedInto != null
        || TwoPeople.proven(
            DuplicateFinder.traits(draft.tidied()), DuplicateFinder.traits(patient.draft()));
  }

  /**
   * Has the search know names before anybody bears them, so that who types one of them meanwhile
   * does not wait for the import.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public void learn(Collection<PatientDraft> drafts) {
    Set<String> names =
        drafts.stream()
            .flatMap(draft -> new PatientWords(draft.tidied()).names().stream())
            .collect(Collectors.toSet());
    index.learn(names);
  }

  /**
   * @param draft without {@link #refusals}, its names learned
   */
  public PatientId create(PatientDraft draft) {
    PatientEntity patient = new PatientEntity();
    patient.take(draft.tidied());
    em.persist(patient);
    em.flush();
    index.add(patient);
    return new PatientId(patient.id);
  }

  /** A number that acts are billed under and that is not the patient's own. */
  public void billedUnder(PatientId patient, Nir nir) {
    em.createNativeQuery(
            "INSERT INTO patients_cover (version, patient_id, billing_nir) VALUES (1, ?, ?)")
        .setParameter(1, patient.value())
        .setParameter(2, nir.value())
        .executeUpdate();
  }

  /** Takes {@link #billedUnder} back, where nobody added anything to it. */
  public void notBilledUnder(List<Long> patients) {
    delete(
        "patients_cover WHERE version = 1 AND scheme IS NULL AND fund IS NULL AND insurer IS NULL"
            + " AND billing_bearer IS NULL AND patient_id IN (",
        patients);
  }

  /** How many of them somebody corrected, or merged. */
  public long changed(List<Long> patients) {
    return count("patients_patient WHERE version > 1 AND id IN (", patients)
        + count("patients_cover WHERE version > 1 AND patient_id IN (", patients)
        + count("patients_merge WHERE survivor_id IN (", patients)
        + count("patients_merge WHERE retired_id IN (", patients);
  }

  /** Nobody looks for duplicates while charts are taken back: a pair found now would hold them. */
  public void turn() {
    queue.turn();
  }

  /** Takes those back that {@link #changed} does not count; past versions stay in the database. */
  public void delete(List<Long> patients) {
    delete("patients_patient_word WHERE patient_id IN (", patients);
    delete("patients_duplicate WHERE low_id IN (", patients);
    delete("patients_duplicate WHERE high_id IN (", patients);
    delete("patients_patient WHERE id IN (", patients);
  }

  private long count(String from, List<Long> patients) {
    Object count =
        em.createNativeQuery("SELECT COUNT(*) FROM " + from + in(patients)).getSingleResult();
    return ((Number) count).longValue();
  }

  private void delete(String from, List<Long> patients) {
    em.createNativeQuery("DELETE FROM " + from + in(patients)).executeUpdate();
  }

  private static String in(List<Long> patients) {
    return String.join(", ", patients.stream().map(String::valueOf).toList()) + ")";
  }
}
