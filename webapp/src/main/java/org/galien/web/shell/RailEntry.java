package org.galien.web.shell;

import java.util.Set;
import org.galien.platform.panels.MenuContribution;
import org.galien.platform.users.Role;

/** One entry of the rail, with getters because pages read it. */
public final class RailEntry {

  private final String label;
  private final String page;
  private final String icon;
  private final Set<Role> roles;
  private final long count;

  RailEntry(String label, String page, String icon, Set<Role> roles) {
    this(label, page, icon, roles, 0);
  }

  private RailEntry(String label, String page, String icon, Set<Role> roles, long count) {
    this.label = label;
    this.page = page;
    this.icon = icon;
    this.roles = roles;
    this.count = count;
  }

  static RailEntry of(MenuContribution menu) {
    return new RailEntry(menu.label(), menu.page(), menu.icon(), menu.roles());
  }

  RailEntry counting(long number) {
    return new RailEntry(label, page, icon, roles, number);
  }

  boolean visibleTo(Set<Role> held) {
    return roles.stream().anyMatch(held::contains);
  }

  /** Message key. */
  public String getLabel() {
    return label;
  }

  /** Path below the application, as in {@code /journee.xhtml}. */
  public String getPage() {
    return page;
  }

  public String getIcon() {
    return icon;
  }

  public long getCount() {
    return count;
  }
}
