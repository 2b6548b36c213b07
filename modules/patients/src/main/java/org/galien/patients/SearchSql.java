package org.galien.patients;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.galien.patients.search.PrefixRange;
import org.galien.patients.search.SearchQuery;
import org.galien.patients.search.SearchTerm;

/**
 * One statement for a search. The rarest term drives: its ranges of the clustered index give
 * patients already with what they are sorted by; the other terms are looked up patient by patient.
 */
final class SearchSql {

  static final String COLUMNS =
      "p.id, p.birth_name, p.used_name, p.birth_first_names, p.used_first_name, p.birth_date,"
          + " p.sex, p.phone, p.other_phone, p.town, p.ins_status";

  /** A patient may fit with several of its words; so many rows hold the wanted patients. */
  private static final int WORDS_A_PATIENT = 6;

  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  SearchSql(SearchQuery query, int limit) {
    Iterator<SearchTerm> terms = query.terms().iterator();
    SearchTerm rarest = terms.next();
    sql.append("SELECT ").append(COLUMNS).append(" FROM (SELECT w.patient_id, w.sort_name,");
    sql.append(" w.kind + IF(w.word = ?, 0, 10) AS place");
    parameters.add(rarest.exact());
    sql.append(" FROM patients_patient_word w WHERE ");
    inRanges("w", rarest);
    terms.forEachRemaining(this::alsoHas);
    sql.append(" ORDER BY place, w.sort_name, w.patient_id LIMIT ?) found");
    parameters.add(limit * WORDS_A_PATIENT);
    sql.append(" JOIN patients_patient p ON p.id = found.patient_id");
    sql.append(" ORDER BY found.place, found.sort_name, p.id");
  }

  String text() {
    return sql.toString();
  }

  List<Object> parameters() {
    return parameters;
  }

  private void alsoHas(SearchTerm term) {
    sql.append(" AND EXISTS (SELECT 1 FROM patients_patient_word x");
    sql.append(" WHERE x.patient_id = w.patient_id AND ");
    inRanges("x", term);
    sql.append(")");
  }

  private void inRanges(String alias, SearchTerm term) {
    String separator = "(";
    for (PrefixRange range : term.ranges()) {
      sql.append(separator).append(alias).append(".word BETWEEN ? AND ?");
      parameters.add(range.from());
      parameters.add(range.to());
      separator = " OR ";
    }
    sql.append(")");
  }
}
