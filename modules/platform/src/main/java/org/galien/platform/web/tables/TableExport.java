package org.galien.platform.web.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.messages.Messages;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.web.SecurityHeaders;
import org.galien.platform.web.Texts;

/** Makes files of tables. Who took what away is written in the audit trail before it goes. */
@ApplicationScoped
class TableExport {

  @Inject AuditTrail audit;
  @Inject Clock clock;

  /**
   * @throws TableTooLong when there are more rows than a query reads
   */
  <T> void send(PagedTable<T> table, PageQuery query, TableFile kind) {
    long total = table.count(query);
    if (total > PageQuery.LARGEST) {
      throw new TableTooLong(total);
    }
    List<T> rows = table.rows(query);
    String format = kind.name().toLowerCase(Locale.ROOT);
    audit.record(
        "table.exported",
        Subject.of("table", 0),
        "table=%s;format=%s;rows=%d;filters=%s"
            .formatted(
                table.getName(),
                format,
                rows.size(),
                String.join(",", new TreeSet<>(query.filters().keySet()))));
    write(
        lines(table, rows),
        kind,
        table.getName(),
        table.getName() + "-" + LocalDate.now(clock) + "." + format);
  }

  private static <T> List<List<String>> lines(PagedTable<T> table, List<T> rows) {
    List<List<String>> lines = new ArrayList<>();
    lines.add(
        table.getColumns().stream()
            .map(column -> Messages.text(Texts.locale(), column.getHeader()))
            .toList());
    for (T row : rows) {
      lines.add(table.getColumns().stream().map(column -> column.text(row)).toList());
    }
    return lines;
  }

  private static void write(List<List<String>> lines, TableFile kind, String title, String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    ExternalContext external = faces.getExternalContext();
    external.responseReset();
    external.setResponseContentType(kind.type());
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    HttpServletResponse response = (HttpServletResponse) external.getResponse();
    SecurityHeaders.on((HttpServletRequest) external.getRequest(), response);
    SecurityHeaders.notKept(response);
    try {
      kind.write(title, lines, external.getResponseOutputStream());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    faces.responseComplete();
  }
}
