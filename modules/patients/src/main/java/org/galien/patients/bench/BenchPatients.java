package org.galien.patients.bench;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.galien.patients.PatientId;
import org.galien.patients.PatientIndexing;
import org.galien.patients.identity.Nir;
import org.galien.platform.persistence.Rows;

/** Patients 1 to n, the same at every filling. */
@ApplicationScoped
class BenchPatients {

  private static final int SEED = 1_946;
  private static final LocalDate YOUNGEST = LocalDate.of(2026, 1, 1);
  private static final int DAYS_OF_NINETY_FIVE_YEARS = 34_700;

  @Inject EntityManager em;
  @Inject PatientIndexing indexing;

  @Transactional(rollbackOn = SQLException.class)
  void load(int count) throws SQLException {
    Random random = new Random(SEED);
    BenchNames names = new BenchNames(random);
    try (Rows rows =
        new Rows(
            em,
            "INSERT INTO patients_patient (id, version, birth_name, used_name, birth_first_names,"
                + " birth_date, sex, nir, phone, other_phone, address_line, postal_code, town)"
                + " VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, '59400', 'Cambrai')")) {
      for (int id = 1; id <= count; id++) {
        boolean woman = random.nextInt(100) < 53;
        LocalDate birth = YOUNGEST.minusDays(1 + random.nextInt(DAYS_OF_NINETY_FIVE_YEARS));
        rows.add(
            id,
            names.family(),
            woman && random.nextInt(100) < 40 ? names.family() : null,
            String.join(",", names.firstNames(woman)),
            birth,
            woman ? "F" : "M",
            random.nextInt(10) < 9 ? nir(woman, birth, random) : null,
            phone(random),
            random.nextInt(3) == 0 ? phone(random) : null,
            (1 + random.nextInt(120)) + ", rue de la Gare");
      }
    }
  }

  /** Everything one can type to find them. */
  void index() {
    Optional<PatientId> done = indexing.rebuildAfter(0);
    while (done.isPresent()) {
      done = indexing.rebuildAfter(done.get().value());
    }
  }

  @Transactional
  List<BenchPerson> sample(int count) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT COALESCE(used_name, birth_name), SUBSTRING_INDEX(birth_first_names, ',', 1),"
                    + " birth_date, phone, nir FROM patients_patient WHERE nir IS NOT NULL ORDER BY"
                    + " CRC32(id) LIMIT "
                    + count)
            .getResultList();
    return rows.stream().map(row -> BenchPerson.of((Object[]) row)).toList();
  }

  /** With what most words of the index begin, the commonest first. */
  @Transactional
  List<String> commonestBeginnings(int letters, int count) {
    return em
        .createNativeQuery(
            "SELECT LEFT(word, ?) AS beginning FROM patients_patient_word WHERE word >= 'a' AND"
                + " word < '~' GROUP BY beginning ORDER BY COUNT(*) DESC, beginning LIMIT "
                + count)
        .setParameter(1, letters)
        .getResultList()
        .stream()
        .map(String::valueOf)
        .toList();
  }

  /** The commune 990 of the Nord does not exist. */
  private static String nir(boolean woman, LocalDate birth, Random random) {
    return Nir.withoutKey(
            String.format(
                Locale.ROOT,
                "%d%02d%02d59990%03d",
                woman ? 2 : 1,
                birth.getYear() % 100,
                birth.getMonthValue(),
                1 + random.nextInt(999)))
        .value();
  }

  /** All ten digits vary: numbers of one range would make their beginnings too common. */
  private static String phone(Random random) {
    int kind = random.nextInt(4) == 0 ? 3 : 6 + random.nextInt(2);
    return String.format(Locale.ROOT, "0%d%08d", kind, random.nextInt(100_000_000));
  }
}
