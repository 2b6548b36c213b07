package org.galien.terminology;

/**
 * A line of the CIM-10.
 *
 * @param code with its point: {@code E11.9}
 */
public record Cim10Code(String code, String label) {}
