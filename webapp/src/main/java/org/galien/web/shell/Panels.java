package org.galien.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.galien.platform.panels.PanelContribution;
import org.galien.platform.panels.PanelPlace;

/** Fragments that modules contribute to a place of a screen. */
@Named("panels")
@RequestScoped
public class Panels {

  @Inject @Any Instance<PanelContribution> contributions;

  /**
   * @param place name of a {@link PanelPlace}
   * @return paths of the fragments, in order
   */
  public List<String> at(String place) {
    PanelPlace wanted = PanelPlace.valueOf(place);
    return contributions.stream()
        .filter(c -> c.place() == wanted)
        .sorted(Comparator.comparingInt(PanelContribution::order))
        .map(PanelContribution::view)
        .toList();
  }
}
