package org.galien.platform.rooms;

/**
 * A CDI bean, one a module, in its {@code web} package. Its plan is read once, before the
 * application says that it is ready.
 */
public interface Room {

  RoomPlan plan();
}
