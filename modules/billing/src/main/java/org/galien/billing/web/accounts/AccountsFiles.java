package org.galien.billing.web.accounts;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.YearMonth;
import org.galien.billing.accounts.Fec;
import org.galien.billing.accounts.Proofs;
import org.galien.billing.accounts.reports.AuditExtract;
import org.galien.billing.accounts.reports.ReportPapers;
import org.galien.billing.accounts.reports.Span;
import org.galien.billing.accounts.sharing.Retrocessions;

/** Files out of the books, and proofs into them. */
@Path("books")
@RequestScoped
@Produces(MediaType.WILDCARD)
public class AccountsFiles {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  /** A paper of our own making, or one that was kept: shown, and nothing in it may run. */
  private static final String SHOWN =
      "default-src 'none'; img-src 'self'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  @Inject Fec fec;
  @Inject Proofs proofs;
  @Inject ReportPapers reports;
  @Inject AuditExtract extract;
  @Inject Retrocessions retrocessions;

  /** Writes a file while it is sent or into memory. */
  private interface Writing {
    void to(OutputStream out) throws SQLException, IOException;
  }

  /**
   * @param columns 18, or else with the four of cash bookkeeping
   */
  @GET
  @Path("{book}/years/{year}/fec")
  public Response fec(
      @PathParam("book") long book,
      @PathParam("year") int year,
      @QueryParam("columns") int columns) {
    String name = fec.name(book, year);
    StreamingOutput streamed =
        out -> {
          try {
            fec.write(book, year, columns != 18, out);
          } catch (SQLException e) {
            throw new IOException(e);
          }
        };
    return attached(streamed, "text/plain;charset=UTF-8", name);
  }

  /**
   * @param book 0 for all
   * @param month 1 to 12, or none for the whole year
   */
  @GET
  @Path("{book}/years/{year}/report.pdf")
  public Response pdf(
      @PathParam("book") long book,
      @PathParam("year") int year,
      @QueryParam("month") int month,
      @Context HttpServletResponse response)
      throws SQLException, IOException {
    byte[] pdf = whole(out -> reports.pdf(book, span(year, month), out));
    return shown(response, pdf, "application/pdf", name("chiffres", year, month) + ".pdf");
  }

  @GET
  @Path("{book}/years/{year}/report.xlsx")
  public Response xlsx(
      @PathParam("book") long book, @PathParam("year") int year, @QueryParam("month") int month)
      throws SQLException, IOException {
    byte[] sheet = whole(out -> reports.xlsx(book, span(year, month), out));
    return attached(sheet, XLSX, name("chiffres", year, month) + ".xlsx");
  }

  @GET
  @Path("{book}/years/{year}/extract.xlsx")
  public Response extract(@PathParam("book") long book, @PathParam("year") int year)
      throws SQLException, IOException {
    return attached(
        whole(out -> extract.xlsx(book, year, out)), XLSX, name("controle", year, 0) + ".xlsx");
  }

  @GET
  @Path("contracts/{contract}/paper")
  public Response contract(
      @PathParam("contract") long contract, @Context HttpServletResponse response)
      throws SQLException, IOException {
    byte[] pdf = whole(out -> retrocessions.pdf(contract, out));
    return shown(response, pdf, "application/pdf", "retrocession-" + contract + ".pdf");
  }

  @GET
  @Path("entries/{entry}/proof")
  public Response proof(@PathParam("entry") long entry, @Context HttpServletResponse response)
      throws IOException {
    Proofs.Proof proof = proofs.of(entry);
    return shown(response, proof.content(), proof.type(), "justificatif-" + entry);
  }

  @POST
  @Path("proofs")
  @Consumes(MediaType.WILDCARD)
  public void prove(
      @QueryParam("entry") long entry, @QueryParam("name") String name, InputStream body)
      throws IOException {
    proofs.add(entry, name == null ? "" : name, body.readAllBytes());
  }

  private static byte[] whole(Writing writing) throws SQLException, IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writing.to(out);
    return out.toByteArray();
  }

  private static Span span(int year, int month) {
    return month >= 1 && month <= 12 ? Span.of(YearMonth.of(year, month)) : Span.of(year);
  }

  private static String name(String what, int year, int month) {
    return what
        + "-"
        + year
        + (month > 0 ? String.format(java.util.Locale.ROOT, "-%02d", month) : "");
  }

  private static Response attached(Object content, String type, String name) {
    return Response.ok(content, type)
        .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
        .build();
  }

  private static Response shown(
      HttpServletResponse response, byte[] content, String type, String name) {
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(content, type)
        .header("Content-Disposition", "inline; filename=\"" + name + "\"")
        .build();
  }
}
