package org.galien.billing.sheets;

/**
 * A printer, and by how much it prints beside the place.
 *
 * @param name as people call it
 * @param right tenths of a millimetre that everything is moved to the right; below nothing: left
 * @param down as well
 */
public record Printer(String name, int right, int down) {}
