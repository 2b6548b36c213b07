package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.galien.billing.InvoiceView;
import org.galien.billing.quotes.QuoteLine;
import org.galien.billing.quotes.QuotePapers;
import org.galien.billing.quotes.Quotes;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.web.JsonNumbers;

/** What the script of quotes asks for. A refusal answers 422 with its sentence. */
@Path("quotes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class QuotesResource {

  @Inject Quotes quotes;
  @Inject QuotePapers papers;

  /**
   * @param quote {@code practitioner}, {@code token}, {@code lines}: each with {@code label},
   *     {@code count}, {@code unit} in cents, {@code care}
   * @return {@code number}
   */
  @POST
  @Path("patients/{patient}")
  public JsonObject make(@PathParam("patient") long patient, JsonObject quote) throws SQLException {
    JsonArray lines = quote.getJsonArray("lines");
    if (lines == null) {
      throw new BadRequestException();
    }
    List<QuoteLine> wanted =
        lines.getValuesAs(JsonObject.class).stream().map(QuotesResource::line).toList();
    return Json.createObjectBuilder()
        .add(
            "number",
            quotes
                .make(
                    new PatientId(patient),
                    new UserId(JsonNumbers.optional(quote, "practitioner")),
                    wanted,
                    DraftJson.token(quote))
                .named())
        .build();
  }

  private static QuoteLine line(JsonObject json) {
    return new QuoteLine(
        json.getString("label", ""),
        JsonNumbers.required(json, "count"),
        JsonNumbers.required(json, "unit"),
        json.getBoolean("care", false));
  }

  /**
   * @param signed {@code name}, {@code strokes}
   */
  @POST
  @Path("{quote}/acceptance")
  public void accept(@PathParam("quote") long quote, JsonObject signed) {
    quotes.accept(quote, signed.getString("name", ""), signed.getString("strokes", ""));
  }

  @POST
  @Path("{quote}/drop")
  public void drop(@PathParam("quote") long quote) {
    quotes.drop(quote);
  }

  /**
   * @return {@code number} of the invoice
   */
  @POST
  @Path("{quote}/invoice")
  public JsonObject bill(@PathParam("quote") long quote) throws SQLException {
    InvoiceView invoice = quotes.bill(quote, List.of());
    return Json.createObjectBuilder().add("number", invoice.named()).build();
  }

  @GET
  @Path("{quote}/paper")
  @Produces("application/pdf")
  public Response paper(@PathParam("quote") long quote, @Context HttpServletResponse response)
      throws IOException {
    return Pdfs.shown(response, papers.pdf(quote), "devis-" + quote);
  }
}
