package org.galien.billing.pricing;

import java.util.List;

/**
 * A line that has its amount and not yet its shares.
 *
 * @param act it is one of those that the participation is withheld for
 * @param technical of the CCAM
 */
record Priced(
    String code,
    String label,
    Integer association,
    int base,
    int thousandths,
    int amount,
    boolean act,
    boolean technical,
    List<Said> why) {}
