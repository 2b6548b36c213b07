package org.galien.documents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import org.galien.documents.results.Criticals;
import org.galien.documents.results.Results;
import org.galien.documents.results.ThresholdUnclear;
import org.galien.documents.results.Thresholds;

/** What people decide about results. Refusals answer 422 with a sentence. */
@Path("results")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ResultsResource {

  @Inject Results results;
  @Inject Criticals criticals;
  @Inject Thresholds thresholds;

  /**
   * @param body {@code {"conduct": …}}, what was done
   */
  @POST
  @Path("criticals/{id}")
  public void acknowledge(@PathParam("id") long id, JsonObject body) {
    criticals.acknowledge(id, body.getString("conduct", ""));
  }

  /**
   * @param body {@code {"patient": 7, "seen": …}}, the patient of the chart as they were
   */
  @POST
  @Path("reports/{id}/confirmation")
  public void confirm(@PathParam("id") long id, JsonObject body) {
    results.confirm(id, FilingRequest.patient(body));
  }

  /**
   * @param body {@code {"label": …, "analyte": "potassium"}}; without an analyte the saying is
   *     taken back
   */
  @POST
  @Path("names")
  public void name(JsonObject body) {
    results.name(body.getString("label", ""), body.getString("analyte", ""));
  }

  /**
   * @param body {@code {"unit": "mmol/L", "low": "2,5", "high": "6,5", "source": …}}
   */
  @POST
  @Path("thresholds/{analyte}")
  public void confirm(@PathParam("analyte") String analyte, JsonObject body) {
    thresholds.confirm(
        analyte,
        body.getString("unit", ""),
        number(body.getString("low", "")),
        number(body.getString("high", "")),
        body.getString("source", ""));
  }

  @DELETE
  @Path("thresholds/{analyte}")
  public void end(@PathParam("analyte") String analyte) {
    thresholds.end(analyte);
  }

  private static BigDecimal number(String typed) {
    String bare = typed.strip().replace(',', '.');
    if (bare.isEmpty()) {
      return null;
    }
    if (!bare.matches("\\d{1,9}(\\.\\d{1,8})?")) {
      throw new ThresholdUnclear();
    }
    return new BigDecimal(bare);
  }
}
