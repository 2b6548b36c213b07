package org.galien.terminology.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.galien.terminology.Cim10;
import org.galien.terminology.Cim10Code;

/** Codes of diagnoses for who types a problem. */
@Path("cim10")
@RequestScoped
public class Cim10Resource {

  private static final int LIMIT = 10;

  @Inject Cim10 cim10;

  /**
   * @param typed words or a code, at least two characters
   * @return {@code codes}: each with {@code code} and {@code label}
   */
  @GET
  public JsonObject find(@QueryParam("q") String typed) {
    JsonArrayBuilder found = Json.createArrayBuilder();
    for (Cim10Code one : cim10.find(typed, LIMIT)) {
      found.add(Json.createObjectBuilder().add("code", one.code()).add("label", one.label()));
    }
    return Json.createObjectBuilder().add("codes", found).build();
  }
}
