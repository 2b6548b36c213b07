package org.galien.demo.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;

/** Fills an empty database, and tells whether a kept one is whole. */
@ApplicationScoped
class BenchData {

  @Inject EntityManager em;
  @Inject Users users;
  @Inject BenchPatients patients;
  @Inject BenchAgendas agendas;
  @Inject BenchChart chart;

  @Transactional
  boolean isEmpty() {
    return users.all().isEmpty() && count("patients_patient") == 0;
  }

  /** In steps that are each a transaction; what a stop between two leaves is not whole. */
  void fill(BenchSize size) throws SQLException {
    patients.load(size.patients());
    patients.index();
    List<UserId> practitioners = accounts(size.practitioners());
    agendas.load(practitioners, size);
    chart.load(practitioners.getFirst(), size);
  }

  /**
   * Whether every part is there, and the week to be looked at is full. Former runs may have booked
   * more.
   */
  @Transactional
  boolean isWhole(BenchSize size) {
    LocalDate monday = agendas.nextMonday();
    return users.practitioners().size() == size.practitioners()
        && count("patients_patient") == size.patients()
        && count("patients_patient_word WHERE word BETWEEN '@' AND '@~'") == size.patients()
        && count("scheduling_appointment WHERE booked_by IS NULL") == size.appointments()
        && count(week(monday)) == BenchAgendas.fullWeek(size)
        && count("encounters_encounter") == size.encounters()
        && count("documents_document WHERE filing_id IS NOT NULL") == size.documents()
        && count("encounters_synopsis") == 1;
  }

  List<UserView> practitioners() {
    return users.practitioners();
  }

  /** So that no run plans its queries with what was known before the filling. */
  @Transactional
  void refreshStatistics() {
    em.createNativeQuery(
            "ANALYZE TABLE patients_patient, patients_patient_word, scheduling_appointment,"
                + " encounters_encounter, documents_document, documents_filing")
        .getResultList();
  }

  private List<UserId> accounts(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(
            i ->
                users.create(
                    new NewUser(
                        "bench" + i,
                        "Dr Bench " + i,
                        "mot de passe de bench",
                        Set.of(Role.PHYSICIAN),
                        "",
                        "",
                        "")))
        .toList();
  }

  private static String week(LocalDate monday) {
    return "scheduling_appointment WHERE booked_by IS NULL AND starts_at >= '"
        + monday
        + "' AND starts_at < '"
        + monday.plusDays(6)
        + "'";
  }

  private long count(String from) {
    return ((Number) em.createNativeQuery("SELECT COUNT(*) FROM " + from).getSingleResult())
        .longValue();
  }
}
