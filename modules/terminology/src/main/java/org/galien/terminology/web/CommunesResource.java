package org.galien.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.galien.terminology.Commune;
import org.galien.terminology.Communes;

/** Communes for who types a birth place or an address. */
@Path("communes")
@RequestScoped
public class CommunesResource {

  private static final int LIMIT = 12;

  @Inject Communes communes;

  /**
   * @param typed name, postal code or INSEE code, at least two characters of it
   * @return {@code communes}: each with {@code code}, {@code name} and {@code postal}, a list
   */
  @GET
  public JsonObject find(@QueryParam("q") String typed) {
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (Commune commune : communes.find(typed, LIMIT)) {
      found.add(
          Json.createObjectBuilder()
              .add("code", commune.code())
              .add("name", commune.name())
              .add("postal", Json.createArrayBuilder(commune.postalCodes())));
    }
    return Json.createObjectBuilder().add("communes", found).build();
  }
}
