package org.galien.patients.imports;

/**
 * What stands in the way of undoing an import.
 *
 * @param key message key of a sentence that is given the count
 */
public record Obstacle(String key, long count) {}
