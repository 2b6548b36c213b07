package org.galien.platform.web.care;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import org.galien.platform.records.Records;

/** Hands out exports of charts. */
@Path("records")
@RequestScoped
public class RecordsResource {

  @Inject Records records;

  @GET
  @Path("{number}")
  public Response file(@PathParam("number") long number) throws IOException {
    return Response.ok(records.open(number), "application/zip")
        .header("Content-Disposition", "attachment; filename=\"dossier-" + number + ".zip\"")
        .build();
  }
}
