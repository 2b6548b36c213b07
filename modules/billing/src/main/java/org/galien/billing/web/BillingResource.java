package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.BadRequestException;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.galien.billing.ActFavourites;
import org.galien.billing.BillingPapers;
import org.galien.billing.ExcessPaper;
import org.galien.billing.InvoiceId;
import org.galien.billing.Invoices;
import org.galien.billing.PaymentPart;
import org.galien.billing.Payments;
import org.galien.billing.Slips;
import org.galien.billing.VisitDraft;
import org.galien.billing.claims.Claims;
import org.galien.billing.tariffs.Tariffs;
import org.galien.patients.PatientId;
import org.galien.platform.users.UserId;
import org.galien.platform.web.JsonNumbers;

/** What the script of the invoice asks for. A refusal answers 422 with its sentence. */
@Path("billing")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BillingResource {

  private static final int FOUND = 12;

  @Inject Invoices invoices;
  @Inject Payments payments;
  @Inject Slips slips;
  @Inject ActFavourites favourites;
  @Inject BillingPapers papers;
  @Inject Tariffs tariffs;
  @Inject BillingJson json;
  @Inject Claims claims;
  @Inject ExcessPaper excessPaper;
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
   *     {@code payments}, {@code corrects}: the invoice it takes the place of, or 0
   */
  @POST
  @Path("patients/{patient}/invoices")
  public JsonObject issue(@PathParam("patient") long patient, JsonObject draft)
      throws SQLException {
    PatientId chart = new PatientId(patient);
    VisitDraft visit = DraftJson.draft(draft, today());
    boolean insurance = draft.getBoolean("toInsurance", false);
    boolean complement = draft.getBoolean("toComplement", false);
    List<PaymentPart> paid = DraftJson.payments(draft);
    String token = DraftJson.token(draft);
    long wrong = JsonNumbers.optional(draft, "corrects");
    return json.invoice(
        wrong == 0
            ? invoices.issue(chart, visit, insurance, complement, paid, token)
            : claims.reissue(
                new InvoiceId(wrong), chart, visit, insurance, complement, paid, token));
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
   * Gives back money that lies on account.
   *
   * @param payment {@code mode}, {@code cents}, {@code reference}, {@code token}
   */
  @POST
  @Path("patients/{patient}/account/refund")
  public void refundAccount(@PathParam("patient") long patient, JsonObject payment)
      throws SQLException {
    payments.refundAccount(
        new PatientId(patient), DraftJson.payment(payment), DraftJson.token(payment));
  }

  /** What a patient is told in writing of fees beyond the tariff; sums in cents. */
  @GET
  @Path("patients/{patient}/information")
  @Produces("application/pdf")
  public Response information(
      @PathParam("patient") long patient,
      @QueryParam("practitioner") long practitioner,
      @QueryParam("day") String day,
      @QueryParam("total") int total,
      @QueryParam("excess") int excess,
      @Context HttpServletResponse response)
      throws IOException {
    try {
      byte[] pdf =
          excessPaper.pdf(
              new PatientId(patient),
              new UserId(practitioner),
              LocalDate.parse(String.valueOf(day)),
              total,
              excess);
      return Pdfs.shown(response, pdf, "information");
    } catch (DateTimeException wrong) {
      throw new BadRequestException(wrong);
    }
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
    return Pdfs.shown(response, papers.invoice(new InvoiceId(invoice)), "facture-" + invoice);
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
    return Pdfs.shown(response, papers.slip(slips.of(slip)), "remise-" + slip);
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
