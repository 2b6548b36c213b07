package org.galien.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import org.galien.terminology.Cim10;
import org.galien.terminology.Communes;
import org.galien.terminology.GrowthReferences;

/** Files that take the place of a table, whole or not at all. A refusal says line and column. */
@Path("tables")
@RequestScoped
@Consumes(MediaType.WILDCARD)
public class TablesResource {

  @Inject Cim10 cim10;
  @Inject GrowthReferences growth;
  @Inject Communes communes;

  /**
   * @param name of the file
   * @param edition which version it is; may be missing
   * @return {@code entries}, how many lines it holds
   */
  @POST
  @Path("cim10")
  public JsonObject cim10(
      @QueryParam("name") String name, @QueryParam("edition") String edition, InputStream body)
      throws IOException, SQLException {
    return entries(cim10.replace(name, edition, body.readAllBytes()));
  }

  /** As {@link #cim10}. */
  @POST
  @Path("growth")
  public JsonObject growth(
      @QueryParam("name") String name, @QueryParam("edition") String edition, InputStream body)
      throws IOException, SQLException {
    return entries(growth.replace(name, edition, body.readAllBytes()));
  }

  /** As {@link #cim10}; its file says no edition. */
  @POST
  @Path("communes")
  public JsonObject communes(@QueryParam("name") String name, InputStream body)
      throws IOException, SQLException {
    return entries(communes.replace(name, body.readAllBytes()));
  }

  private static JsonObject entries(int count) {
    return Json.createObjectBuilder().add("entries", count).build();
  }
}
