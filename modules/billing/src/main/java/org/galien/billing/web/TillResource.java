package org.galien.billing.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import org.galien.billing.Closing;
import org.galien.billing.Till;
import org.galien.platform.web.JsonNumbers;

/** Closes the till. */
@Path("till")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TillResource {

  @Inject Till till;

  /**
   * @param counted {@code counted}, {@code kept}, {@code note}
   * @return {@code difference}, in cents
   */
  @POST
  @Path("closings")
  public JsonObject close(JsonObject counted) throws SQLException {
    Closing closing =
        till.close(
            JsonNumbers.required(counted, "counted"),
            JsonNumbers.required(counted, "kept"),
            counted.getString("note", ""));
    return Json.createObjectBuilder().add("difference", closing.difference()).build();
  }
}
