package org.galien.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.galien.platform.rooms.Audience;
import org.galien.platform.rooms.RoomPlan;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Role;

/** Who may open what, as it stands, for who has to answer for it. */
@Path("rooms")
@RequestScoped
public class RoomsResource {

  @Inject Rooms rooms;

  /**
   * @return {@code [{"module": …, "path": …, "page": true, "anybody": false, "patients": false,
   *     "roles": [name, …]}, …]}
   */
  @GET
  public JsonArray doors() {
    JsonArrayBuilder doors = Json.createArrayBuilder();
    for (RoomPlan plan : rooms.plans()) {
      plan.pages().forEach(p -> add(doors, plan.module(), p.path(), true, p.audience()));
      plan.endpoints().forEach(e -> add(doors, plan.module(), e.path(), false, e.audience()));
    }
    return doors.build();
  }

  private static void add(
      JsonArrayBuilder doors, String module, String path, boolean page, Audience audience) {
    JsonArrayBuilder roles = Json.createArrayBuilder();
    audience.roles().stream().map(Role::name).forEach(roles::add);
    doors.add(
        Json.createObjectBuilder()
            .add("module", module)
            .add("path", path)
            .add("page", page)
            .add("anybody", audience.anybody())
            .add("patients", audience.patients())
            .add("roles", roles));
  }
}
