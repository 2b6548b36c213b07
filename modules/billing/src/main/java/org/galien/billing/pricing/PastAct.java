package org.galien.billing.pricing;

import java.time.LocalDate;

/**
 * What was billed before.
 *
 * @param samePatient false for what the practitioner billed for somebody else
 */
public record PastAct(String code, LocalDate day, boolean samePatient) {}
