package org.galien.platform.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.users.Acting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The navigation of the signed-in person. */
@Named("rail")
@RequestScoped
public class Rail {

  private static final Logger LOG = LoggerFactory.getLogger(Rail.class);

  @Inject Acting acting;
  @Inject Rooms rooms;

  private List<RailEntry> entries;

  public List<RailEntry> getEntries() {
    if (entries == null) {
      entries =
          rooms.rail(acting.current()).stream().map(p -> new RailEntry(p, waiting(p))).toList();
    }
    return entries;
  }

  /** Where one begins; null for who may open no page of the rail. */
  public RailEntry getHome() {
    return getEntries().isEmpty() ? null : getEntries().getFirst();
  }

  /** Path of the page whose entry stands for the one on screen. */
  public String getCurrent() {
    String view = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return rooms.page(view).map(Page::under).orElse(view);
  }

  /** Navigation must not fail because a number cannot be had. */
  private static long waiting(Page page) {
    try {
      return page.rail().waiting().getAsLong();
    } catch (RuntimeException e) {
      LOG.warn("No count for {}", page.path(), e);
      return 0;
    }
  }
}
