package org.galien.billing.tariffs;

import java.time.LocalDate;

/**
 * A file in use.
 *
 * @param kind {@code NGAP} or {@code CCAM}
 * @param from day from which it holds
 * @param source name of the file
 */
public record TariffVersion(String kind, LocalDate from, String source, int entries) {}
