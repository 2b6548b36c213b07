package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.galien.patients.search.IndexWords;

/** Keeps {@code patients_patient_word} in step with the patients. */
@ApplicationScoped
class PatientIndex {

  private static final String INSERT =
      "INSERT INTO patients_patient_word (word, patient_id, kind, sort_name, words)"
          + " VALUES (?, ?, ?, ?, ?)";

  @Inject EntityManager em;

  /** A row to be written. */
  private record Row(long patient, String sortName, String words, String word, int kind) {}

  void write(PatientEntity patient) {
    em.createNativeQuery("DELETE FROM patients_patient_word WHERE patient_id = ?")
        .setParameter(1, patient.id)
        .executeUpdate();
    insert(rows(patient));
  }

  /**
   * Writes the words of patients anew.
   *
   * @return the last id done, or null when there was none after the given one
   */
  Long rewriteAfter(long id, int patients) {
    List<PatientEntity> page =
        em.createQuery(
                "SELECT p FROM PatientEntity p WHERE p.id > :id ORDER BY p.id", PatientEntity.class)
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
