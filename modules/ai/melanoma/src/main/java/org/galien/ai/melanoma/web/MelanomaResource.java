package org.galien.ai.melanoma.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import org.galien.ai.melanoma.MelanomaSwitch;
import org.galien.ai.melanoma.Screenings;
import org.galien.lesions.PhotoId;

/** What the card and the settings ask for; the page is read again afterwards. */
@Path("melanoma")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class MelanomaResource {

  @Inject Screenings screenings;
  @Inject MelanomaSwitch state;

  @POST
  @Path("photos/{photo}/look")
  public void look(@PathParam("photo") long photo) throws IOException {
    screenings.look(new PhotoId(photo));
  }

  @POST
  @Path("photos/{photo}/weights")
  public void weigh(@PathParam("photo") long photo) throws IOException {
    screenings.weigh(new PhotoId(photo));
  }

  /**
   * @param body {@code {"accepted": "yes", "words": …}}
   */
  @POST
  @Path("photos/{photo}/verdict")
  public void judge(@PathParam("photo") long photo, JsonObject body) {
    boolean accepted = body.getString("accepted", "").equals("yes");
    screenings.judge(new PhotoId(photo), accepted, body.getString("words", ""));
  }

  /**
   * @param body {@code {"read": "yes"}}: who acts has read the licence of the weights
   */
  @PUT
  @Path("switch")
  public void turnOn(JsonObject body) {
    state.turnOn(body.getString("read", "").equals("yes"));
  }

  @DELETE
  @Path("switch")
  public void turnOff() {
    state.turnOff();
  }
}
