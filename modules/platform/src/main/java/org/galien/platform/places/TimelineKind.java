package org.galien.platform.places;

/**
 * A filter of the timeline.
 *
 * @param code what the address carries, as in {@code biology}
 * @param label message key
 * @param order lower comes first
 */
public record TimelineKind(String code, String label, int order) {}
