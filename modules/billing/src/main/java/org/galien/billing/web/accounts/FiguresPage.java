package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.IntStream;
import org.galien.billing.accounts.reports.Report;
import org.galien.billing.accounts.reports.Reports;
import org.galien.billing.accounts.reports.Span;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.Texts;
import software.xdev.chartjs.model.charts.BarChart;
import software.xdev.chartjs.model.data.BarData;
import software.xdev.chartjs.model.dataset.BarDataset;

/** Figures of the year or a month of it, of one book or of all. */
@Named("figuresPage")
@RequestScoped
public class FiguresPage {

  private static final int MONTHS = 12;

  @Inject BooksPage page;
  @Inject Reports reports;

  private Report report;

  /** 0 for the whole year. */
  public int getMonth() {
    long asked = page.number("mois");
    return asked >= 1 && asked <= MONTHS ? (int) asked : 0;
  }

  /** True for the figures of all books together. */
  public boolean isWhole() {
    return page.number("cabinet") > 0;
  }

  public long getBook() {
    return isWhole() ? 0 : page.getBookId();
  }

  public List<Integer> getMonths() {
    return IntStream.rangeClosed(1, MONTHS).boxed().toList();
  }

  /** « mars ». */
  public String month(int number) {
    return Month.of(number).getDisplayName(TextStyle.FULL_STANDALONE, Texts.locale());
  }

  /** Of a line of the report by time: a month, or the day of one. */
  public String time(String name) {
    return getMonth() == 0 ? month(Integer.parseInt(name)) : name;
  }

  public Report getReport() throws SQLException {
    if (report == null) {
      Span span =
          getMonth() == 0
              ? Span.of(page.getYear())
              : Span.of(YearMonth.of(page.getYear(), getMonth()));
      report = reports.of(getBook(), span);
    }
    return report;
  }

  /** Receipts beside those of the year before, as Chart.js reads it. */
  public String getChart() throws SQLException {
    List<Report.Line> lines = getReport().byMonth();
    BarData data = new BarData();
    lines.forEach(one -> data.addLabels(time(one.name())));
    data.addDataset(
        series(
            Integer.toString(page.getYear()),
            lines.stream().map(one -> one.cents().now()).toList()));
    data.addDataset(
        series(
            Integer.toString(page.getYear() - 1),
            lines.stream().map(one -> one.cents().before()).toList()));
    return new BarChart().setData(data).toJson();
  }

  /** Acts of each day, as Chart.js reads it. */
  public String getDays() throws SQLException {
    BarData data = new BarData();
    List<Report.DayLine> days = getReport().actsPerDay();
    days.forEach(one -> data.addLabels(org.galien.platform.voice.Dates.dayAndMonth(one.day())));
    BarDataset acts =
        new BarDataset().setLabel(Messages.text(Texts.locale(), "billing.accounts.report.acts"));
    acts.setData(days.stream().map(one -> (Number) one.acts()).toList());
    return new BarChart().setData(data.addDataset(acts)).toJson();
  }

  /** Drawn in euros; whole cents are shown in the table below. */
  private static BarDataset series(String label, List<Long> cents) {
    BarDataset series = new BarDataset().setLabel(label);
    series.setData(
        cents.stream().map(one -> (Number) java.math.BigDecimal.valueOf(one, 2)).toList());
    return series;
  }

  /** « +12 % », or nothing where nothing was before. */
  public String change(Report.Pair pair) {
    Long change = pair.change();
    return change == null ? "" : (change > 0 ? "+" : "") + change + " %";
  }
}
