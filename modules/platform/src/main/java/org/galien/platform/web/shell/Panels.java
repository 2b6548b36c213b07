package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.rooms.PanelPlace;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Acting;

/** Fragments that modules contribute to a place of a screen. */
@Named("panels")
@RequestScoped
public class Panels {

  @Inject Rooms rooms;
  @Inject Acting acting;

  /**
   * @param place name of a {@link PanelPlace}
   * @return paths of the fragments, in order
   */
  public List<String> at(String place) {
    return rooms.panels(PanelPlace.valueOf(place), acting.current());
  }
}
