package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.InsStatus;
import org.galien.patients.identity.PhoneNumber;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;

/** Patients as a table lists them. */
@ApplicationScoped
class PatientListing {

  private static final String NAME = "COALESCE(p.used_name, p.birth_name)";
  private static final String FIRST_NAME =
      "COALESCE(p.used_first_name, SUBSTRING_INDEX(p.birth_first_names, ',', 1))";

  @Inject EntityManager em;

  /**
   * @param among null for all
   */
  long count(PageQuery query, Collection<PatientId> among) {
    return sql(query, among).count(em, query);
  }

  List<PatientLine> list(PageQuery query, Collection<PatientId> among) {
    return sql(query, among).rows(em, query).stream().map(PatientListing::line).toList();
  }

  /** Archived charts are listed when they are asked for. */
  private static PagedSql sql(PageQuery query, Collection<PatientId> among) {
    boolean archived = "ARCHIVED".equals(query.filters().get("state"));
    PagedSql sql =
        new PagedSql(
                "p.id, "
                    + NAME
                    + ", p.birth_name, "
                    + FIRST_NAME
                    + ", p.birth_first_names, p.birth_date, p.sex, p.phone, p.town, p.ins_status",
                "(SELECT * FROM patients_patient WHERE merged_into IS NULL AND archived_at IS "
                    + (archived ? "NOT NULL" : "NULL")
                    + ") p",
                NAME + ", " + FIRST_NAME + ", p.birth_date, p.id")
            .column("name", NAME, Match.PART)
            .column("birthname", "p.birth_name", Match.PART)
            .sort("firstname", FIRST_NAME)
            .filter(
                "firstname", "CONCAT_WS(',', p.used_first_name, p.birth_first_names)", Match.PART)
            .column("born", "p.birth_date", Match.DAY)
            .column("sex", "p.sex", Match.ONE)
            .filter("phone", "CONCAT_WS(' ', p.phone, p.other_phone)", Match.DIGITS)
            .column("town", "p.town", Match.PART)
            .filter("state", "IF(p.archived_at IS NULL, 'CURRENT', 'ARCHIVED')", Match.ONE)
            .column("ins", "p.ins_status", Match.ONE);
    return among == null ? sql : sql.among("p.id", among.stream().map(PatientId::value).toList());
  }

  private static PatientLine line(Object[] row) {
    return new PatientLine(
        new PatientId(((Number) row[0]).longValue()),
        (String) row[1],
        (String) row[2],
        (String) row[3],
        ((String) row[4]).replace(",", ", "),
        (LocalDate) row[5],
        AdministrativeSex.of((String) row[6]),
        row[7] == null ? null : PhoneNumber.spaced((String) row[7]),
        (String) row[8],
        InsStatus.valueOf((String) row[9]));
  }
}
