package org.galien.knowledge.talks;

/**
 * A turn worth keeping, with what it replies to.
 *
 * @param position its place among all turns of the talk
 * @param asked the turn before; may be empty
 * @param before the turn before that; may be empty
 */
public record Said(int position, Turn turn, String asked, String before) {}
