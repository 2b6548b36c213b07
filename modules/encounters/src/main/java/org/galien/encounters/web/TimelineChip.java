package org.galien.encounters.web;

/**
 * A filter of the timeline.
 *
 * @param code what the address carries; empty for everything
 * @param label message key
 */
public record TimelineChip(String code, String label, long count, boolean pressed) {}
