package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Rooms;

/** Fragments that modules contribute to a place of a screen. */
@Named("panels")
@RequestScoped
public class Panels {

  @Inject Rooms rooms;

  /**
   * @param place name of a {@link PanelPlace}
   * @return paths of the fragments, in order
   */
  public List<String> at(String place) {
    return rooms.panels(PanelPlace.valueOf(place));
  }
}
