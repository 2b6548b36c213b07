package org.galien.platform.web.shell;

import org.galien.platform.rooms.Page;

/** One entry of the rail, with getters because pages read it. */
public final class RailEntry {

  private final Page page;
  private final long count;

  RailEntry(Page page, long count) {
    this.page = page;
    this.count = count;
  }

  /** Message key. */
  public String getLabel() {
    return page.rail().label();
  }

  /** Path below the application, as in {@code /prets.xhtml}. */
  public String getPage() {
    return page.path();
  }

  public String getIcon() {
    return page.rail().icon();
  }

  public long getCount() {
    return count;
  }
}
