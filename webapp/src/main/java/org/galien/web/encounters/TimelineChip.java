package org.galien.web.encounters;

/**
 * A filter of the timeline.
 *
 * @param code what the address carries; empty for everything
 */
public record TimelineChip(String code, long count, boolean pressed) {}
