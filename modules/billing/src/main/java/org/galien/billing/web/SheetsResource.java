package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.galien.billing.InvoiceId;
import org.galien.billing.sheets.Printer;
import org.galien.billing.sheets.Printers;
import org.galien.billing.sheets.Sheets;
import org.galien.platform.web.JsonNumbers;

/** Claim sheets, and the printers they are printed on. */
@Path("sheets")
@RequestScoped
@Produces("application/pdf")
public class SheetsResource {

  private static final String NAME = "feuille-";

  @Inject Sheets sheets;
  @Inject Printers printers;

  /** For a pre-printed sheet in the printer of that name. */
  @GET
  @Path("invoices/{invoice}")
  public Response sheet(
      @PathParam("invoice") long invoice,
      @QueryParam("printer") @DefaultValue("") String printer,
      @Context HttpServletResponse response)
      throws IOException {
    return Pdfs.shown(response, sheets.onto(new InvoiceId(invoice), printer), NAME + invoice);
  }

  @GET
  @Path("invoices/{invoice}/duplicate")
  public Response duplicate(
      @PathParam("invoice") long invoice, @Context HttpServletResponse response)
      throws IOException {
    return Pdfs.shown(response, sheets.duplicate(new InvoiceId(invoice)), "duplicata-" + invoice);
  }

  /** What shows by how much a printer is beside the place. */
  @GET
  @Path("calibration")
  public Response calibration(
      @QueryParam("printer") @DefaultValue("") String printer,
      @Context HttpServletResponse response)
      throws IOException {
    return Pdfs.shown(response, sheets.calibration(printers.of(printer)), "reglage");
  }

  /**
   * @param printer {@code name}, {@code right}, {@code down}: tenths of a millimetre
   */
  @POST
  @Path("printers")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  public void set(JsonObject printer) {
    printers.set(
        new Printer(
            printer.getString("name", ""),
            JsonNumbers.required(printer, "right"),
            JsonNumbers.required(printer, "down")));
  }
}
