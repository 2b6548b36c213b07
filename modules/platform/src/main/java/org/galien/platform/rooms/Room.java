package org.galien.platform.rooms;

/**
 * A CDI bean, one a module, in its {@code web} package. Its plan is read once, when the application
 * has started.
 */
public interface Room {

  RoomPlan plan();
}
