package org.galien.patients;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.galien.patients.search.PrefixRange;
import org.galien.patients.search.SearchQuery;
import org.galien.patients.search.SearchTerm;

/**
 * One statement for a search. The rarest term drives: its ranges of the clustered index give
 * patients already with what they are sorted by and with all their words, among which the other
 * terms are looked for. No search costs more than reading one range.
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
    inRanges(rarest);
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

  private void inRanges(SearchTerm term) {
    String separator = "(";
    for (PrefixRange range : term.ranges()) {
      sql.append(separator).append("w.word BETWEEN ? AND ?");
      parameters.add(range.from());
      parameters.add(range.to());
      separator = " OR ";
    }
    sql.append(")");
  }

  private void alsoHas(SearchTerm term) {
    String separator = " AND (";
    for (PrefixRange range : term.ranges()) {
      sql.append(separator).append("LOCATE(?, w.words) > 0");
      parameters.add(" " + range.prefix());
      separator = " OR ";
    }
    sql.append(")");
  }
}
