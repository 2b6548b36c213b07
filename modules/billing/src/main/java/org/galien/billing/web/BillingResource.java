package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
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
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.galien.billing.ActFavourites;
import org.galien.billing.BillingPapers;
import org.galien.billing.InvoiceId;
import org.galien.billing.Invoices;
import org.galien.billing.Payments;
import org.galien.billing.Slips;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;

/** What the script of the invoice asks for. A refusal answers 422 with its sentence. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BillingResource {

  private static final int FOUND = 12;

  /** A paper of our own making: a viewer may show it, and nothing in it may run. */
  private static final String SHOWN =
      "default-src 'none'; object-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'";

  @Inject Invoices invoices;
  @Inject Payments payments;
  @Inject Slips slips;
  @Inject ActFavourites favourites;
  @Inject BillingPapers papers;
  @Inject Tariffs tariffs;
  @Inject BillingJson json;
  @Inject Clock clock;

  /** Acts for what is typed: {@link BillingJson#found}. */
  @GET
  @Path("acts")
  public JsonObject acts(@QueryParam("q") String typed) {
    return json.found(tariffs.find(typed, today(), FOUND));
  }

  @GET
  @Path("favourites/{practitioner}")
  public JsonObject favourites(@PathParam("practitioner") long practitioner) {
    return json.favourites(favourites.of(new UserId(practitioner), today()));
  }

  /**
   * @param favourite {@code codes}
   */
  @POST
  @Path("favourites/{practitioner}")
  public JsonObject keep(@PathParam("practitioner") long practitioner, JsonObject favourite) {
    favourites.keep(
        new UserId(practitioner),
        favourite.getJsonArray("codes").getValuesAs(JsonString::getString));
    return favourites(practitioner);
  }

  /** What a visit would cost: {@link BillingJson#priced} of a {@link DraftJson#draft}. */
  @POST
  @Path("patients/{patient}/price")
  public JsonObject price(@PathParam("patient") long patient, JsonObject draft) {
    return json.priced(invoices.price(new PatientId(patient), DraftJson.draft(draft, today())));
  }

  @GET
  @Path("patients/{patient}/invoices")
  public JsonObject invoices(@PathParam("patient") long patient) {
    PatientId chart = new PatientId(patient);
    return json.invoices(invoices.of(chart), payments.account(chart));
  }

  /**
   * @param draft as for the price, and {@code token}, {@code toInsurance}, {@code toComplement},
   *     {@code payments}
   */
  @POST
  @Path("patients/{patient}/invoices")
  public JsonObject issue(@PathParam("patient") long patient, JsonObject draft)
      throws SQLException {
    return json.invoice(
        invoices.issue(
            new PatientId(patient),
            DraftJson.draft(draft, today()),
            draft.getBoolean("toInsurance", false),
            draft.getBoolean("toComplement", false),
            DraftJson.payments(draft),
            DraftJson.token(draft)));
  }

  /**
   * @param payment {@code mode}, {@code cents}, {@code reference}, {@code token}
   */
  @POST
  @Path("patients/{patient}/account")
  public void onAccount(@PathParam("patient") long patient, JsonObject payment)
      throws SQLException {
    payments.payOnAccount(
        new PatientId(patient), DraftJson.payment(payment), DraftJson.token(payment));
  }

  /**
   * @param paid {@code payments}
   */
  @POST
  @Path("invoices/{invoice}/payments")
  public JsonObject pay(@PathParam("invoice") long invoice, JsonObject paid) throws SQLException {
    payments.pay(new InvoiceId(invoice), DraftJson.payments(paid));
    return json.invoice(invoices.view(new InvoiceId(invoice)));
  }

  /**
   * @param payment {@code mode}, {@code cents}, {@code reference}
   */
  @POST
  @Path("invoices/{invoice}/refund")
  public JsonObject refund(@PathParam("invoice") long invoice, JsonObject payment)
      throws SQLException {
    payments.refund(new InvoiceId(invoice), DraftJson.payment(payment));
    return json.invoice(invoices.view(new InvoiceId(invoice)));
  }

  /**
   * @param why {@code reason}
   * @return the contra-entry
   */
  @POST
  @Path("invoices/{invoice}/cancellation")
  public JsonObject cancel(@PathParam("invoice") long invoice, JsonObject why) throws SQLException {
    return json.invoice(invoices.cancel(new InvoiceId(invoice), why.getString("reason", "")));
  }

  @GET
  @Path("invoices/{invoice}/paper")
  @Produces("application/pdf")
  public Response paper(@PathParam("invoice") long invoice, @Context HttpServletResponse response)
      throws IOException {
    return pdf(response, papers.invoice(new InvoiceId(invoice)), "facture-" + invoice);
  }

  /** Puts the cheques that wait onto a slip; {@code id}. */
  @POST
  @Path("slips")
  public JsonObject slip() throws SQLException {
    return jakarta.json.Json.createObjectBuilder().add("id", slips.make().id()).build();
  }

  @GET
  @Path("slips/{slip}/paper")
  @Produces("application/pdf")
  public Response slip(@PathParam("slip") long slip, @Context HttpServletResponse response)
      throws IOException {
    return pdf(response, papers.slip(slips.of(slip)), "remise-" + slip);
  }

  private static Response pdf(HttpServletResponse response, byte[] pdf, String name) {
    response.setHeader("Content-Security-Policy", SHOWN);
    return Response.ok(pdf, "application/pdf")
        .header("Content-Disposition", "inline; filename=" + name + ".pdf")
        .build();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
