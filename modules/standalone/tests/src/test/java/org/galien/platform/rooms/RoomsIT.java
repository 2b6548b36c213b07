package org.galien.platform.rooms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What two rooms declare, asked of both together. */
@ExtendWith(Standalone.class)
class RoomsIT {

  private static final Audience NURSES = Audience.of(Set.of(Role.NURSE));
  private static final Actor NURSE = new Actor(new UserId(1), "N", Set.of(Role.NURSE));
  private static final Actor SECRETARY = new Actor(new UserId(2), "S", Set.of(Role.SECRETARY));

  @ApplicationScoped
  static class Kitchen implements Room {
    @Override
    public RoomPlan plan() {
      return RoomPlan.of("kitchen")
          .page(Page.at("/cuisine.xhtml", NURSES).onRail("kitchen.rail", "x", 20))
          .endpoint(Endpoint.api("kitchen", NURSES))
          .endpoint(Endpoint.api("kitchen/menu", Audience.STAFF))
          .upload(new Upload("kitchen/photos", 10))
          .panel(Panel.at(PanelPlace.DAY_SIDE, "/late.xhtml").seenBy(NURSES));
    }
  }

  @ApplicationScoped
  static class Hall implements Room {
    @Override
    public RoomPlan plan() {
      return RoomPlan.of("hall")
          .page(Page.at("/entree.xhtml", Audience.STAFF).onRail("hall.rail", "x", 10))
          .page(Page.at("/porte.xhtml", Audience.ANYBODY))
          .panel(Panel.at(PanelPlace.DAY_SIDE, "/early.xhtml").order(5));
    }
  }

  private final Rooms rooms;

  RoomsIT(Rooms rooms) {
    this.rooms = rooms;
  }

  @Test
  void theLongestDeclarationSaysWhoMayAsk() {
    assertEquals(Optional.of(NURSES), rooms.audience("/api/kitchen/oven"));
    assertEquals(Optional.of(Audience.STAFF), rooms.audience("/api/kitchen/menu/today"));
    assertEquals(Optional.of(NURSES), rooms.audience("/api/kitchen"));
  }

  @Test
  void whatNobodyDeclaredHasNoAudience() {
    for (String path : List.of("/api/kitchens", "/cuisine.xhtml/x", "/cuisine", "/", "/api")) {
      assertEquals(Optional.empty(), rooms.audience(path), path);
    }
  }

  @Test
  void theRailShowsWhatSomebodyMayOpenInOrder() {
    assertEquals(List.of("/entree.xhtml", "/cuisine.xhtml"), paths(NURSE));
    assertEquals(List.of("/entree.xhtml"), paths(SECRETARY));
    assertEquals("/entree.xhtml", rooms.home(SECRETARY).orElseThrow().path());
  }

  @Test
  void nobodyAndTheSystemOpenOnlyWhatIsForAnybody() {
    for (Actor actor : List.of(Actor.nobody("sign-in"), Actor.system("documents"))) {
      assertTrue(rooms.audience("/porte.xhtml").orElseThrow().admits(actor));
      assertFalse(rooms.audience("/entree.xhtml").orElseThrow().admits(actor));
      assertEquals(List.of(), paths(actor));
    }
  }

  @Test
  void panelsComeInOrderAndUploadsByTheirExactPath() {
    assertEquals(List.of("/early.xhtml", "/late.xhtml"), rooms.panels(PanelPlace.DAY_SIDE, NURSE));
    assertEquals(List.of("/early.xhtml"), rooms.panels(PanelPlace.DAY_SIDE, SECRETARY));
    assertEquals(10, rooms.upload("kitchen/photos").orElseThrow().bytes());
    assertTrue(rooms.upload("kitchen/photos/1").isEmpty());
  }

  @Test
  void aPathOfNothingIsNoDoor() {
    for (String path : List.of("", "/", "cuisine.xhtml", "//", "/x/")) {
      assertThrows(IllegalArgumentException.class, () -> new Endpoint(path, Audience.STAFF), path);
    }
  }

  private List<String> paths(Actor actor) {
    return rooms.rail(actor).stream().map(Page::path).toList();
  }
}
