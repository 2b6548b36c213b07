package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.galien.documents.results.CriticalView;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.ResultTable;
import org.galien.documents.results.Results;
import org.galien.platform.text.Folding;

/** Results in a chart: the glance at its side, and the table that the address asks for. */
@Named("chartResults")
@RequestScoped
public class ChartResults {

  private static final int COLUMNS = 24;
  private static final int GLANCE = 8;
  private static final int GLANCED = 150;

  /** What others measured has a place of its own beside the note. */
  private static final String OWN = "documents.";

  @Inject Results results;
  @Inject Criticals criticals;
  @Inject HttpServletRequest request;

  private ResultTable table;
  private List<ResultRow> rows;
  private List<ResultRow> latest;
  private List<CriticalView> dangers;

  /** A choice of how far back, in months. */
  public record Period(int months, boolean pressed) {}

  public boolean isReadable() {
    return results.mayRead();
  }

  /** True when the address asks for the table and who acts may read it. */
  public boolean asked(long patient) {
    return results.mayRead() && months() > 0 && patient > 0;
  }

  public List<Period> getPeriods() {
    return List.of(12, 24, ResultsOfTimeline.ALL).stream()
        .map(m -> new Period(m, m == months()))
        .toList();
  }

  public int getAll() {
    return ResultsOfTimeline.ALL;
  }

  public int getMonths() {
    return months();
  }

  private int months() {
    String number = request.getParameter(ResultsOfTimeline.PARAMETER);
    return number != null && number.matches("\\d{1,3}") ? Integer.parseInt(number) : 0;
  }

  public boolean isOutOnly() {
    return "1".equals(request.getParameter("hors"));
  }

  public String getWords() {
    String words = request.getParameter("analyses");
    return words == null ? "" : words.strip();
  }

  public List<LocalDate> getDays() {
    List<LocalDate> days = table.days();
    return days.subList(0, Math.min(COLUMNS, days.size()));
  }

  /** True when older ones are left out of the columns; the curve has them. */
  public boolean isMoreDays() {
    return table.days().size() > COLUMNS;
  }

  public boolean isIncomplete() {
    return table.incomplete();
  }

  public List<ResultRow> rows(long patient) {
    if (rows == null) {
      table = results.table(patient, months() == ResultsOfTimeline.ALL ? 0 : months());
      rows = new ArrayList<>();
      String group = null;
      for (ResultTable.Line line : table.lines()) {
        boolean wanted = !isOutOnly() || line.isOut();
        if (wanted && Folding.contains(line.name(), getWords())) {
          rows.add(ResultRow.of(line, line.group().equals(group) ? null : line.group(), getDays()));
          group = line.group();
        }
      }
    }
    return rows;
  }

  public int count(long patient) {
    return rows(patient).size();
  }

  /** The line whose curve is drawn, or null. */
  public ResultRow chosen(long patient) {
    String key = request.getParameter("analyse");
    List<ResultRow> all = rows(patient);
    return all.stream()
        .filter(row -> row.getKey().equals(key))
        .findFirst()
        .or(() -> drawn(all).filter(row -> row.line().latest().measure().mark().out()).findFirst())
        .or(() -> drawn(all).findFirst())
        .orElse(null);
  }

  private static Stream<ResultRow> drawn(List<ResultRow> all) {
    return all.stream().filter(row -> row.line().curve().size() > 1);
  }

  public ResultCurve curve(long patient) {
    ResultRow chosen = chosen(patient);
    return chosen == null ? null : ResultCurve.of(chosen.line());
  }

  /** The address of the table with one line chosen and everything else as it is. */
  public String selector(String key) {
    return address(months(), isOutOnly())
        + "&analyse="
        + URLEncoder.encode(key, StandardCharsets.UTF_8);
  }

  public String address(int months, boolean outOnly) {
    String words =
        getWords().isEmpty()
            ? ""
            : "&analyses=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8);
    return ResultsOfTimeline.PARAMETER + "=" + months + (outOnly ? "&hors=1" : "") + words;
  }

  /** What a label of a laboratory may mean. */
  public List<Results.Known> getAnalytes() {
    return results.known();
  }

  /** The latest lines, those out of range first. */
  public List<ResultRow> latest(long patient) {
    if (latest == null) {
      List<ResultTable.Line> lines = new ArrayList<>(results.latest(patient, GLANCED).lines());
      lines.removeIf(line -> !line.group().startsWith(OWN));
      LocalDate newest =
          lines.stream()
              .map(l -> l.latest().measure().day())
              .max(LocalDate::compareTo)
              .orElse(null);
      lines.sort(
          java.util.Comparator.comparing(
                  (ResultTable.Line l) -> !l.latest().measure().mark().critical())
              .thenComparing(l -> !l.latest().measure().day().equals(newest))
              .thenComparing(l -> !l.latest().measure().mark().out()));
      latest = lines.stream().limit(GLANCE).map(l -> ResultRow.of(l, null, List.of())).toList();
    }
    return latest;
  }

  /** Critical values of this chart that nobody has acknowledged. */
  public List<CriticalView> dangers(long patient) {
    if (dangers == null) {
      dangers = criticals.of(patient).stream().filter(CriticalView::isOpen).toList();
    }
    return dangers;
  }
}
