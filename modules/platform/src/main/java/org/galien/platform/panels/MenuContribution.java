package org.galien.platform.panels;

import java.util.Set;
import org.galien.platform.users.Role;

/** A CDI bean that adds an entry to the navigation rail. */
public interface MenuContribution {

  /** Message key of the label. */
  String label();

  /** Path of the page, as in {@code /triage.xhtml}. */
  String page();

  /** Name of the icon without prefix, as in {@code inbox}. */
  String icon();

  /** Who sees the entry. */
  Set<Role> roles();

  /** Lower comes first. */
  default int order() {
    return 100;
  }
}
