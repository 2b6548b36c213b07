package org.galien.terminology.drugs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.persistence.Rows;

/** The rows: replaced whole within the transaction of who calls. */
@ApplicationScoped
class DrugTables {

  /** Places from here on are of drugs that are not on the market. */
  static final int NOT_MARKETED = 1_000_000;

  private static final int STEP = 1000;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

  @Inject EntityManager em;
  @Inject Clock clock;

  Optional<DrugBase> base() {
    List<?> rows =
        em.createNativeQuery(
                "SELECT dated, source, drugs, substances, packs, conditions FROM"
                    + " terminology_drug_base ORDER BY id DESC LIMIT 1")
            .getResultList();
    return rows.stream().findFirst().map(row -> base((Object[]) row));
  }

  /** Number of the base in use, 0 for none. */
  long current() {
    Number id =
        (Number)
            em.createNativeQuery("SELECT COALESCE(MAX(id), 0) FROM terminology_drug_base")
                .getSingleResult();
    return id.longValue();
  }

  void replace(Bdpm base, String source, LocalDate dated, String sha256, ImportProgress progress)
      throws SQLException {
    em.createNativeQuery("DELETE FROM terminology_drug_word").executeUpdate();
    em.createNativeQuery("DELETE FROM terminology_drug").executeUpdate();
    try (Rows drugs =
            new Rows(
                em,
                "INSERT INTO terminology_drug (cis, name, folded, dci, form, routes, status,"
                    + " marketed, holder, rate, generics, substances, components, conditions,"
                    + " place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        Rows words =
            new Rows(
                em, "INSERT INTO terminology_drug_word (word, place, first) VALUES (?, ?, ?)")) {
      int done = 0;
      for (ReadDrug drug : listed(base)) {
        int place = drug.marketed ? done : NOT_MARKETED + done;
        write(drugs, drug, place);
        boolean first = true;
        for (String word : DrugWords.of(drug)) {
          words.add(word, place, first);
          first = false;
        }
        if (++done % STEP == 0 || done == base.all().size()) {
          progress.at(done, base.all().size());
        }
      }
    }
    try (Rows bases =
        new Rows(
            em,
            "INSERT INTO terminology_drug_base (dated, source, sha256, drugs, substances, packs,"
                + " conditions, imported_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
      bases.add(
          dated,
          source,
          sha256,
          base.all().size(),
          base.substances(),
          base.packs(),
          base.conditions(),
          clock.instant());
    }
  }

  /** As names are read: 5 mg before 10 mg. */
  private static List<ReadDrug> listed(Bdpm base) {
    Comparator<ReadDrug> byName =
        Comparator.comparing(
            drug -> {
              Matcher numbers = NUMBER.matcher(DrugWords.folded(drug.name));
              return numbers.replaceAll(
                  number -> "0".repeat(9 - number.group().length()) + number.group());
            });
    return base.all().stream().sorted(byName.thenComparing(drug -> drug.cis)).toList();
  }

  private static void write(Rows rows, ReadDrug drug, int place) throws SQLException {
    rows.add(
        drug.cis,
        drug.name,
        DrugWords.folded(drug.name),
        drug.dci(),
        drug.form,
        drug.routes,
        drug.status,
        drug.marketed,
        drug.holder,
        drug.rate,
        drug.generics,
        String.join(" ", drug.codes),
        drug.components(),
        String.join("\n", drug.conditions),
        place);
  }

  private static DrugBase base(Object[] row) {
    return new DrugBase(
        LocalDate.parse(row[0].toString()),
        (String) row[1],
        ((Number) row[2]).intValue(),
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue(),
        ((Number) row[5]).intValue());
  }
}
