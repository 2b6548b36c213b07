package org.galien.patients.consents;

import java.time.LocalDate;

/**
 * An answer.
 *
 * @param on the day the patient said so
 * @param notedBy who wrote it down
 */
public record Consent(ConsentKind kind, boolean given, LocalDate on, String notedBy) {}
