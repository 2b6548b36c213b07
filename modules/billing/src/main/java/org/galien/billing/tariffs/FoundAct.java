package org.galien.billing.tariffs;

/**
 * What a search finds.
 *
 * @param ccam of the CCAM; else a letter
 * @param cents null where it is not paid for
 */
public record FoundAct(String code, String label, boolean ccam, Integer cents) {}
