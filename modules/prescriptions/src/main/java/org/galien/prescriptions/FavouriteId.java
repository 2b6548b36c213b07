package org.galien.prescriptions;

/** Number of a favourite. */
public record FavouriteId(long value) {}
