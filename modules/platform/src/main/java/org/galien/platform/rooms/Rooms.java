package org.galien.platform.rooms;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.galien.platform.users.Actor;

/** The plans of all modules that are here, and the questions screens and doors ask of them. */
@ApplicationScoped
public class Rooms {

  private static final Comparator<Page> BY_RAIL = Comparator.comparingInt(p -> p.rail().order());

  @Inject @Any Instance<Room> rooms;

  private List<RoomPlan> plans;

  /**
   * In the order of the modules' names.
   *
   * @throws IllegalStateException when two modules declare the same page, endpoint or upload
   */
  public synchronized List<RoomPlan> plans() {
    if (plans == null) {
      List<RoomPlan> read =
          rooms.stream().map(Room::plan).sorted(Comparator.comparing(RoomPlan::module)).toList();
      declaredOnce(read, RoomPlan::pages, Page::path);
      declaredOnce(read, RoomPlan::endpoints, Endpoint::path);
      declaredOnce(read, RoomPlan::uploads, Upload::path);
      plans = read;
    }
    return plans;
  }

  /** Who may ask for a path, by the longest declaration that covers it; empty when none does. */
  public Optional<Audience> audience(String path) {
    Optional<Audience> page = page(path).map(Page::audience);
    return page.isPresent()
        ? page
        : all(RoomPlan::endpoints)
            .filter(endpoint -> endpoint.covers(path))
            .max(Comparator.comparingInt(endpoint -> endpoint.path().length()))
            .map(Endpoint::audience);
  }

  public Optional<Page> page(String path) {
    return pages(plans()).filter(page -> page.path().equals(path)).findFirst();
  }

  /** Pages on the rail that somebody may open. */
  public List<Page> rail(Actor actor) {
    return pages(plans())
        .filter(page -> page.rail() != null && page.rail().whose().admits(actor))
        .sorted(BY_RAIL)
        .toList();
  }

  /** Where somebody begins. */
  public Optional<Page> home(Actor actor) {
    return rail(actor).stream().findFirst();
  }

  /** Where a patient's number leads: {@code ?patient=} is added to it. */
  public String patientPage() {
    return pages(plans())
        .filter(Page::ofPatient)
        .max(Comparator.comparingInt(page -> page.rank()))
        .map(Page::path)
        .orElse("/");
  }

  /** Fragments for a place that somebody may see, in order. */
  public List<String> panels(PanelPlace place, Actor actor) {
    return all(RoomPlan::panels)
        .filter(panel -> panel.place() == place && panel.audience().admits(actor))
        .sorted(Comparator.comparingInt(Panel::order))
        .map(Panel::view)
        .toList();
  }

  /**
   * @param path below {@code /api/}
   */
  public Optional<Upload> upload(String path) {
    return all(RoomPlan::uploads).filter(upload -> upload.path().equals(path)).findFirst();
  }

  private <T> Stream<T> all(Function<RoomPlan, Collection<T>> part) {
    return plans().stream().map(part).flatMap(Collection::stream);
  }

  private static Stream<Page> pages(List<RoomPlan> plans) {
    return plans.stream().map(RoomPlan::pages).flatMap(List::stream);
  }

  private static <T> void declaredOnce(
      List<RoomPlan> plans, Function<RoomPlan, List<T>> part, Function<T, String> path) {
    plans.stream()
        .flatMap(plan -> part.apply(plan).stream())
        .collect(Collectors.groupingBy(path, Collectors.counting()))
        .forEach(
            (one, times) -> {
              if (times > 1) {
                throw new IllegalStateException(one + " is declared twice");
              }
            });
  }
}
