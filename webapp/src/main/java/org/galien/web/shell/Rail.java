package org.galien.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.documents.MailHandlers;
import org.galien.platform.panels.MenuContribution;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The navigation of the signed-in person. */
@Named("rail")
@RequestScoped
public class Rail {

  private static final Logger LOG = LoggerFactory.getLogger(Rail.class);
  private static final Set<Role> EVERYBODY = EnumSet.allOf(Role.class);
  private static final List<RailEntry> CORE =
      List.of(
          new RailEntry("web.rail.day", "/journee.xhtml", "day", EVERYBODY),
          new RailEntry("web.rail.patients", "/patients.xhtml", "users", EVERYBODY),
          new RailEntry("web.rail.documents", "/documents.xhtml", "inbox", MailHandlers.ROLES));
  private static final List<RailEntry> ADMINISTRATION =
      List.of(
          new RailEntry("web.rail.accounts", "/comptes.xhtml", "user", Set.of(Role.ADMINISTRATOR)),
          new RailEntry("web.rail.tasks", "/taches.xhtml", "tasks", Set.of(Role.ADMINISTRATOR)));

  @Inject Acting acting;
  @Inject @Any Instance<MenuContribution> contributions;
  @Inject @Any Instance<RailCounter> counters;

  private List<RailEntry> entries;

  public List<RailEntry> getEntries() {
    if (entries == null) {
      Set<Role> held = acting.current().roles();
      entries =
          Stream.of(CORE.stream(), contributed(), ADMINISTRATION.stream())
              .flatMap(s -> s)
              .filter(e -> e.visibleTo(held))
              .map(this::counted)
              .toList();
    }
    return entries;
  }

  private Stream<RailEntry> contributed() {
    return contributions.stream()
        .sorted(Comparator.comparingInt(MenuContribution::order))
        .map(RailEntry::of);
  }

  private RailEntry counted(RailEntry entry) {
    return counters.stream()
        .filter(c -> c.page().equals(entry.getPage()))
        .findFirst()
        .map(c -> entry.counting(count(c)))
        .orElse(entry);
  }

  /** Navigation must not fail because a number cannot be had. */
  private static long count(RailCounter counter) {
    try {
      return counter.count();
    } catch (RuntimeException e) {
      LOG.warn("No count for {}", counter.page(), e);
      return 0;
    }
  }
}
