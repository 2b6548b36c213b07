package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import org.galien.billing.InvoiceId;
import org.galien.billing.reminders.ReminderWay;
import org.galien.billing.reminders.Reminders;
import org.galien.platform.web.JsonNumbers;

/** Reminds patients. A refusal answers 422 with its sentence. */
@Path("reminders")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RemindersResource {

  @Inject Reminders reminders;

  /**
   * @param asked {@code level} that is seen as the next, {@code way}
   * @return {@code id} of the reminder
   */
  @POST
  @Path("invoices/{invoice}")
  public JsonObject send(@PathParam("invoice") long invoice, JsonObject asked)
      throws SQLException, IOException {
    try {
      long id =
          reminders.send(
              new InvoiceId(invoice),
              JsonNumbers.required(asked, "level"),
              ReminderWay.valueOf(asked.getString("way", "")));
      return Json.createObjectBuilder().add("id", id).build();
    } catch (IllegalArgumentException wrong) {
      throw new BadRequestException(wrong);
    }
  }

  @GET
  @Path("{reminder}/paper")
  @Produces("application/pdf")
  public Response paper(@PathParam("reminder") long reminder, @Context HttpServletResponse response)
      throws IOException {
    return Pdfs.shown(response, reminders.paper(reminder), "relance-" + reminder);
  }
}
