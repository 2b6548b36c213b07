package org.galien.platform.rooms;

import java.util.ArrayList;
import java.util.List;
import org.galien.platform.rules.SwitchableRule;

/**
 * All that a module shows.
 *
 * @param module its name below {@code org.galien}, as in {@code scheduling} or {@code ai.triage}
 * @param endpoints what scripts may call
 * @param uploads the endpoints that take a file
 * @param panels what it adds to screens of others
 * @param rules what administrators may switch on and off
 * @param works what it does by the clock
 */
public record RoomPlan(
    String module,
    List<Page> pages,
    List<Endpoint> endpoints,
    List<Upload> uploads,
    List<Panel> panels,
    List<SwitchableRule> rules,
    List<ScheduledWork> works) {

  public RoomPlan {
    pages = List.copyOf(pages);
    endpoints = List.copyOf(endpoints);
    uploads = List.copyOf(uploads);
    panels = List.copyOf(panels);
    rules = List.copyOf(rules);
    works = List.copyOf(works);
  }

  /** An empty room. */
  public static RoomPlan of(String module) {
    return new RoomPlan(module, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public RoomPlan page(Page page) {
    return new RoomPlan(module, and(pages, page), endpoints, uploads, panels, rules, works);
  }

  public RoomPlan endpoint(Endpoint endpoint) {
    return new RoomPlan(module, pages, and(endpoints, endpoint), uploads, panels, rules, works);
  }

  public RoomPlan upload(Upload upload) {
    return new RoomPlan(module, pages, endpoints, and(uploads, upload), panels, rules, works);
  }

  public RoomPlan panel(Panel panel) {
    return new RoomPlan(module, pages, endpoints, uploads, and(panels, panel), rules, works);
  }

  public RoomPlan rule(SwitchableRule rule) {
    return new RoomPlan(module, pages, endpoints, uploads, panels, and(rules, rule), works);
  }

  public RoomPlan work(ScheduledWork work) {
    return new RoomPlan(module, pages, endpoints, uploads, panels, rules, and(works, work));
  }

  private static <T> List<T> and(List<T> before, T one) {
    List<T> all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}
