package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.galien.patients.search.IndexWords;

/** Keeps {@code patients_patient_word} in step with the patients. */
@ApplicationScoped
class PatientIndex {

  private static final String INSERT =
      "INSERT INTO patients_patient_word (word, patient_id, kind, sort_name, words)"
          + " VALUES (?, ?, ?, ?, ?)";

  @Inject EntityManager em;
  @Inject NameVocabulary vocabulary;

  /** A row to be written. */
  private record Row(long patient, String sortName, String words, String word, int kind) {}

  void write(PatientEntity patient) {
    remove(patient.id);
    if (patient.archivedAt != null) {
      return;
    }
    insert(rows(patient));
    learn(new PatientWords(patient.draft()).names());
  }

  /** Words of a patient who has none yet, whose names {@link #learn} got before. */
  void add(PatientEntity patient) {
    insert(rows(patient));
  }

  /** Nobody finds this one by the search any more. */
  void remove(long patient) {
    em.createNativeQuery("DELETE FROM patients_patient_word WHERE patient_id = ?")
        .setParameter(1, patient)
        .executeUpdate();
  }

  /**
   * Writes the words of patients anew.
   *
   * @return the last id done, or null when there was none after the given one
   */
  Long rewriteAfter(long id, int patients) {
    List<PatientEntity> page =
        em.createQuery(
                "SELECT p FROM PatientEntity p WHERE p.id > :id AND p.mergedInto IS NULL"
                    + " AND p.archivedAt IS NULL ORDER BY p.id",
                PatientEntity.class)
            .setParameter("id", id)
            .setMaxResults(patients)
            .getResultList();
    if (page.isEmpty()) {
      return null;
    }
    long last = page.getLast().id;
    em.createNativeQuery("DELETE FROM patients_patient_word WHERE patient_id BETWEEN ? AND ?")
        .setParameter(1, id + 1)
        .setParameter(2, last)
        .executeUpdate();
    insert(page.stream().flatMap(patient -> rows(patient).stream()).toList());
    learn(
        page.stream()
            .flatMap(patient -> new PatientWords(patient.draft()).names().stream())
            .collect(Collectors.toSet()));
    em.clear();
    return last;
  }

  private static List<Row> rows(PatientEntity patient) {
    PatientWords words = new PatientWords(patient.draft());
    String sortName = words.sortName();
    String text = words.text();
    List<Row> rows = new ArrayList<>();
    words
        .kinds()
        .forEach(
            (word, kind) -> {
              String others = IndexWords.isTyped(word) ? text : "";
              rows.add(new Row(patient.id, sortName, others, word, kind));
            });
    return rows;
  }

  /**
   * Where an index is missing begins.
   *
   * @return the last id before the first patient without a word, null when all have theirs
   */
  Long beforeMissing() {
    List<?> first =
        em.createNativeQuery(
                "SELECT p.id - 1 FROM patients_patient p WHERE p.merged_into IS NULL AND p.archived_at IS NULL AND NOT EXISTS (SELECT 1 FROM"
                    + " patients_patient_word w WHERE w.patient_id = p.id) ORDER BY p.id LIMIT 1")
            .getResultList();
    return first.isEmpty() ? null : ((Number) first.getFirst()).longValue();
  }

  void learn(Collection<String> names) {
    try {
      vocabulary.learn(em.unwrap(Connection.class), names);
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }

  /** As a batch of JDBC: EclipseLink binds many values of a native statement slowly. */
  private void insert(List<Row> rows) {
    try (PreparedStatement insert = em.unwrap(Connection.class).prepareStatement(INSERT)) {
      for (Row row : rows) {
        insert.setString(1, row.word());
        insert.setLong(2, row.patient());
        insert.setInt(3, row.kind());
        insert.setString(4, row.sortName());
        insert.setString(5, row.words());
        insert.addBatch();
      }
      insert.executeBatch();
    } catch (SQLException e) {
      throw new PersistenceException(e);
    }
  }
}
