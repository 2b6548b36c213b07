package org.galien.patients;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import org.galien.patients.search.PrefixRange;
import org.galien.patients.search.SearchQuery;
import org.galien.patients.search.SearchTerm;

/**
 * The statements of a search. The rarest term drives: its ranges of the clustered index give
 * patients already with what they are sorted by and with all their words, among which the other
 * terms are looked for. No search costs more than reading one range.
 *
 * <p>Places: 0 the used name as typed, 1 the birth name, 2 and 3 the same as beginnings, then parts
 * of family names, then first names, then whatever else. What is sorted by begins with the used
 * name, the words with the birth name; so a place is told by comparing beginnings.
 */
final class SearchSql {

  static final String COLUMNS =
      "p.id, p.birth_name, p.used_name, p.birth_first_names, p.used_first_name, p.birth_date,"
          + " p.sex, p.phone, p.other_phone, p.town, p.ins_status";

  /** A patient may fit with several of its words; so many rows hold the wanted patients. */
  private static final int WORDS_A_PATIENT = 6;

  /** A shorter word is a beginning, whoever bears it as a name. */
  private static final int EXACT_LENGTH = 3;

  private final SearchQuery query;
  private final StringBuilder sql = new StringBuilder();
  private final List<Object> parameters = new ArrayList<>();

  private SearchSql(SearchQuery query) {
    this.query = query;
  }

  /**
   * @param recent patients that come first within their place
   * @param among to whom the search is held; all patients when empty
   */
  static SearchSql hits(SearchQuery query, List<Long> recent, List<Long> among, int limit) {
    SearchSql made = new SearchSql(query);
    made.sql.append("SELECT ").append(COLUMNS).append(" FROM (SELECT w.patient_id, w.sort_name, ");
    made.place();
    made.sql.append(" AS place, ");
    made.inexact();
    made.recent(recent);
    made.sql.append(" AS later");
    made.fitting(among);
    made.sql.append(" ORDER BY place, inexact, later, w.sort_name, w.patient_id LIMIT ?) found");
    made.parameters.add(rows(limit));
    made.sql.append(" JOIN patients_patient p ON p.id = found.patient_id");
    made.sql.append(" ORDER BY found.place, found.inexact, found.later, found.sort_name, p.id");
    return made;
  }

  /** How many patients fit, counted up to a bound. */
  static SearchSql count(SearchQuery query, List<Long> among, int bound) {
    SearchSql made = new SearchSql(query);
    made.sql.append("SELECT COUNT(*) FROM (SELECT DISTINCT w.patient_id");
    made.fitting(among);
    made.sql.append(" LIMIT ?) found");
    made.parameters.add(bound);
    return made;
  }

  /** With fewer rows than this, they hold every patient that fits. */
  static int rows(int limit) {
    return limit * WORDS_A_PATIENT;
  }

  String text() {
    return sql.toString();
  }

  List<Object> parameters() {
    return parameters;
  }

  private void place() {
    SearchTerm rarest = query.terms().getFirst();
    sql.append("CASE");
    if (query.terms().size() == 1 || query.wholes().isEmpty()) {
      // Most rows of a short beginning are first names: they are told without comparing.
      sql.append(" WHEN w.kind > 0 THEN 6 + (w.word <> ?)");
      parameters.add(rarest.exact());
    }
    begins("w.sort_name", "", " ", 0);
    begins("w.words", " ", " ", 1);
    begins("w.sort_name", "", "", 2);
    begins("w.words", " ", "", 3);
    sql.append(" ELSE IF(w.kind = 0, 4, 6) + (w.word <> ?) END");
    parameters.add(rarest.exact());
  }

  private void begins(String column, String before, String after, int place) {
    String separator = " WHEN ";
    for (String whole : query.wholes()) {
      sql.append(separator).append(column).append(" LIKE ?");
      parameters.add(before + whole + after + "%");
      separator = " OR ";
    }
    if (!query.wholes().isEmpty()) {
      sql.append(" THEN ").append(place);
    }
  }

  /** How many of several names typed are the beginnings of names only. */
  private void inexact() {
    String separator = "";
    if (query.terms().size() > 1) {
      for (SearchTerm term : query.terms()) {
        if (term.name() && term.exact().length() >= EXACT_LENGTH) {
          sql.append(separator).append("(LOCATE(?, w.words) = 0)");
          parameters.add(" " + term.exact() + " ");
          separator = " + ";
        }
      }
    }
    sql.append(separator.isEmpty() ? "0" : "").append(" AS inexact, ");
  }

  private void recent(List<Long> recent) {
    if (recent.isEmpty()) {
      sql.append("0");
      return;
    }
    sql.append("w.patient_id NOT IN (").append(marks(recent)).append(")");
    parameters.addAll(recent);
  }

  private void fitting(List<Long> among) {
    Iterator<SearchTerm> terms = query.terms().iterator();
    SearchTerm rarest = terms.next();
    sql.append(" FROM patients_patient_word w WHERE ");
    inRanges(rarest);
    if (rarest.whole()) {
      sql.append(" AND w.kind < ").append(PatientWords.OTHER);
    }
    if (!among.isEmpty()) {
      sql.append(" AND w.patient_id IN (").append(marks(among)).append(")");
      parameters.addAll(among);
    }
    terms.forEachRemaining(this::alsoHas);
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
      parameters.add(range.inText());
      separator = " OR ";
    }
    sql.append(")");
  }

  private static String marks(List<Long> ids) {
    return String.join(", ", Collections.nCopies(ids.size(), "?"));
  }
}
