package org.galien.toy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import org.galien.platform.vault.Vault;
import org.galien.platform.vault.VaultKey;

@Path("toy/photos")
@RequestScoped
public class PhotosResource {

  @Inject Vault vault;

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  public JsonObject receive(InputStream body) throws IOException {
    VaultKey key = vault.store(body);
    try (InputStream kept = vault.open(key)) {
      return Json.createObjectBuilder().add("bytes", kept.readAllBytes().length).build();
    }
  }
}
