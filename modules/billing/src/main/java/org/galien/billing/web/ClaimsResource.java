package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.galien.billing.InvoiceId;
import org.galien.billing.claims.Bridge;
import org.galien.billing.claims.ClaimData;
import org.galien.billing.claims.ClaimSheet;
import org.galien.billing.claims.ClaimView;
import org.galien.billing.claims.Claims;
import org.galien.billing.claims.ReturnQueue;
import org.galien.platform.web.Texts;

/** What people do with claims and returns. A refusal answers 422 with its sentence. */
@Path("claims")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ClaimsResource {

  @Inject Claims claims;
  @Inject ClaimData data;
  @Inject ReturnQueue queue;
  @Inject Bridge bridge;
  @Inject Texts texts;

  /**
   * Exchanges files with the module.
   *
   * @return {@code said}: what happened, in words
   */
  @POST
  @Path("exchange")
  public JsonObject exchange() throws Exception {
    Bridge.Exchange done = bridge.run();
    return Json.createObjectBuilder()
        .add(
            "said",
            texts.text(
                "billing.claim.exchanged",
                done.sent(),
                done.read(),
                done.refused(),
                done.matched(),
                done.waiting()))
        .build();
  }

  /**
   * What an invoice was asked for: the visit as it was priced, {@code practitioner}, {@code
   * toInsurance}, {@code toComplement}.
   */
  @GET
  @Path("invoices/{invoice}/visit")
  public JsonObject visit(@PathParam("invoice") long invoice) {
    ClaimSheet sheet = data.of(new InvoiceId(invoice));
    JsonObjectBuilder json = Json.createObjectBuilder(sheet.visit());
    return json.add("practitioner", sheet.invoice().practitioner().value())
        .add("toInsurance", sheet.invoice().fromInsurance() > 0)
        .add("toComplement", sheet.invoice().fromComplement() > 0)
        .build();
  }

  /**
   * @param why {@code reason}
   * @return {@code patient} and {@code invoice} that is to be redone
   */
  @POST
  @Path("{claim}/correction")
  public JsonObject correct(@PathParam("claim") long claim, JsonObject why) throws SQLException {
    ClaimView corrected = claims.correct(claim, why.getString("reason", ""));
    return Json.createObjectBuilder()
        .add("patient", corrected.patient().value())
        .add("invoice", corrected.invoiceId().value())
        .build();
  }

  /**
   * @param why {@code reason}
   */
  @POST
  @Path("{claim}/forced")
  public void force(@PathParam("claim") long claim, JsonObject why) {
    claims.force(claim, why.getString("reason", ""));
  }

  @POST
  @Path("{claim}/paper")
  public void paper(@PathParam("claim") long claim) {
    claims.onPaper(claim);
  }

  @POST
  @Path("{claim}/sending")
  public void send(@PathParam("claim") long claim) {
    claims.toSend(claim);
  }

  /**
   * @param to {@code invoice}: its number, as people see it
   */
  @POST
  @Path("entries/{entry}/match")
  public void match(@PathParam("entry") long entry, JsonObject to) throws SQLException {
    queue.assign(entry, to.getString("invoice", ""), to.getString("reason", ""));
  }

  /**
   * @param why {@code reason}
   */
  @POST
  @Path("entries/{entry}/dismissal")
  public void dismiss(@PathParam("entry") long entry, JsonObject why) {
    queue.dismiss(entry, why.getString("reason", ""));
  }
}
