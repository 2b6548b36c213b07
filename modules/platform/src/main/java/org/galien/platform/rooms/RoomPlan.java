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
 * @param pulses what it does again and again while the server runs
 */
public record RoomPlan(
    String module,
    List<Page> pages,
    List<Endpoint> endpoints,
    List<Upload> uploads,
    List<Panel> panels,
    List<SwitchableRule> rules,
    List<ScheduledWork> works,
    List<Pulse> pulses) {

  public RoomPlan {
    pages = List.copyOf(pages);
    endpoints = List.copyOf(endpoints);
    uploads = List.copyOf(uploads);
    panels = List.copyOf(panels);
    rules = List.copyOf(rules);
    works = List.copyOf(works);
    pulses = List.copyOf(pulses);
  }

  /** An empty room. */
  public static RoomPlan of(String module) {
    return new RoomPlan(
        module, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  public RoomPlan page(Page page) {
    return new RoomPlan(module, and(pages, page), endpoints, uploads, panels, rules, works, pulses);
  }

  public RoomPlan endpoint(Endpoint endpoint) {
    return new RoomPlan(
        module, pages, and(endpoints, endpoint), uploads, panels, rules, works, pulses);
  }

  public RoomPlan upload(Upload upload) {
    return new RoomPlan(
        module, pages, endpoints, and(uploads, upload), panels, rules, works, pulses);
  }

  public RoomPlan panel(Panel panel) {
    return new RoomPlan(
        module, pages, endpoints, uploads, and(panels, panel), rules, works, pulses);
  }

  public RoomPlan rule(SwitchableRule rule) {
    return new RoomPlan(module, pages, endpoints, uploads, panels, and(rules, rule), works, pulses);
  }

  public RoomPlan work(ScheduledWork work) {
    return new RoomPlan(module, pages, endpoints, uploads, panels, rules, and(works, work), pulses);
  }

  public RoomPlan pulse(Pulse pulse) {
    return new RoomPlan(
        module, pages, endpoints, uploads, panels, rules, works, and(pulses, pulse));
  }

  private static <T> List<T> and(List<T> before, T one) {
    List<T> all = new ArrayList<>(before);
    all.add(one);
    return all;
  }
}
