/**
 * What a module shows, said once by the module itself. Each module has one {@link
 * org.galien.platform.rooms.Room}; what nobody declared in a room is refused.
 *
 * <p>Knows roles and nothing of screens: {@code org.galien.platform.web} turns plans into the rail,
 * panels and doors.
 */
@Shared
package org.galien.platform.rooms;

import org.galien.platform.shared.Shared;
