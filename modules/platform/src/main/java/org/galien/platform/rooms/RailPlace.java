package org.galien.platform.rooms;

import java.util.function.LongSupplier;

/**
 * An entry of the navigation.
 *
 * @param label message key
 * @param icon name without prefix
 * @param order lower comes first
 * @param waiting how many things wait there; 0 shows nothing
 * @param whose who finds it there
 */
public record RailPlace(
    String label, String icon, int order, LongSupplier waiting, Audience whose) {}
