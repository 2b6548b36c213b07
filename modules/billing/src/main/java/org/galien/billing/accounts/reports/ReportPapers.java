package org.galien.billing.accounts.reports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.galien.platform.PracticeSettings;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.paper.Paper;
import org.galien.platform.settings.Settings;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.voice.Amounts;
import org.galien.platform.voice.Dates;

/** The figures of a month or a year as PDF and as a spreadsheet, in French. */
@ApplicationScoped
@Transactional(rollbackOn = Exception.class)
@Reserved(Right.ACCOUNTS)
public class ReportPapers {

  private static final String KEYS = "billing.accounts.report.";

  @Inject Reports reports;
  @Inject Settings settings;
  @Inject AuditTrail audit;

  /** A table of the report: heads, then lines; cells as {@link Sheet} takes them. */
  private record Part(String title, List<List<Object>> rows) {}

  /**
   * @param book 0 for all
   */
  public void pdf(long book, Span span, OutputStream out) throws SQLException, IOException {
    String title = text("title", Dates.date(span.first()), Dates.date(span.last()));
    StringBuilder body =
        new StringBuilder("<h1>")
            .append(Paper.text(title))
            .append("</h1><p>")
            .append(Paper.text(settings.read(PracticeSettings.class).name()))
            .append("</p>");
    for (Part part : parts(reports.of(book, span))) {
      body.append("<h2>").append(Paper.text(part.title())).append("</h2>");
      table(body, part.rows());
    }
    Paper.write(title, body.toString(), out);
    audit.record("billing.report-taken", Subject.of("book", book), "format=pdf");
  }

  /** As {@link #pdf}, a sheet for each table. */
  public void xlsx(long book, Span span, OutputStream out) throws SQLException, IOException {
    List<Part> parts = parts(reports.of(book, span));
    try (Sheet sheet = new Sheet(out)) {
      for (Part part : parts) {
        sheet.page(part.title(), part.rows());
      }
    }
    audit.record("billing.report-taken", Subject.of("book", book), "format=xlsx");
  }

  private static List<Part> parts(Report report) {
    List<Part> parts = new ArrayList<>();
    parts.add(
        part(
            "summary",
            List.of(
                pair(text("receipts"), report.receipts(), true),
                pair(text("expenses"), report.expenses(), true),
                pair(text("acts"), report.acts(), false))));
    parts.add(part("by-practitioner", lines(report.byPractitioner(), "")));
    parts.add(part("by-payer", lines(report.byPayer(), KEYS + "payer.")));
    parts.add(part("by-mode", lines(report.byMode(), "billing.accounts.mode.")));
    parts.add(part("by-period", lines(report.byMonth(), "")));
    List<List<Object>> acts = new ArrayList<>();
    acts.add(List.of(text("act"), text("billed"), text("received")));
    report
        .byAct()
        .forEach(
            one ->
                acts.add(
                    List.of(
                        one.code().isEmpty() ? text("no-act") : one.code(),
                        one.billed(),
                        new Sheet.Cents(one.received()))));
    parts.add(new Part(text("by-act"), acts));
    List<List<Object>> days = new ArrayList<>();
    days.add(List.of(text("day"), text("acts")));
    report.actsPerDay().forEach(one -> days.add(List.of(one.day(), one.acts())));
    parts.add(new Part(text("per-day"), days));
    List<List<Object>> due = new ArrayList<>();
    due.add(
        List.of(text("payer"), text("due-30"), text("due-60"), text("due-more"), text("total")));
    report
        .due()
        .forEach(
            one ->
                due.add(
                    List.of(
                        text("payer." + one.payer()),
                        new Sheet.Cents(one.recent()),
                        new Sheet.Cents(one.older()),
                        new Sheet.Cents(one.old()),
                        new Sheet.Cents(one.all()))));
    parts.add(new Part(text("due"), due));
    return parts;
  }

  private static Part part(String title, List<List<Object>> lines) {
    List<List<Object>> rows = new ArrayList<>();
    rows.add(List.of("", text("now"), text("before"), text("change")));
    rows.addAll(lines);
    return new Part(text(title), rows);
  }

  private static List<List<Object>> lines(List<Report.Line> lines, String keys) {
    return lines.stream()
        .map(
            one ->
                pair(
                    keys.isEmpty() ? one.name() : Messages.text(Locale.FRENCH, keys + one.name()),
                    one.cents(),
                    true))
        .toList();
  }

  private static List<Object> pair(String name, Report.Pair pair, boolean cents) {
    Long change = pair.change();
    return List.of(
        name,
        cents ? new Sheet.Cents(pair.now()) : pair.now(),
        cents ? new Sheet.Cents(pair.before()) : pair.before(),
        change == null ? "" : (change > 0 ? "+" : "") + change + " %");
  }

  private static void table(StringBuilder body, List<List<Object>> rows) {
    body.append("<table style=\"width:100%;border-collapse:collapse\">");
    boolean head = true;
    for (List<Object> row : rows) {
      body.append("<tr>");
      for (int i = 0; i < row.size(); i++) {
        String cell = head ? "th" : "td";
        body.append('<')
            .append(cell)
            .append(" style=\"border-bottom:0.5pt solid #999;text-align:")
            .append(i == 0 ? "left" : "right")
            .append("\">")
            .append(Paper.text(shown(row.get(i))))
            .append("</")
            .append(cell)
            .append('>');
      }
      body.append("</tr>");
      head = false;
    }
    body.append("</table>");
  }

  private static String shown(Object cell) {
    return switch (cell) {
      case Sheet.Cents amount -> Amounts.money(amount.cents());
      case java.time.LocalDate day -> Dates.date(day);
      default -> cell.toString();
    };
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, KEYS + key, arguments);
  }
}
