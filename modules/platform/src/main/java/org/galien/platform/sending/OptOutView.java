package org.galien.platform.sending;

import java.time.Instant;

/**
 * Somebody who wants no messages.
 *
 * @param patient number, or null when it is an address
 * @param address e-mail or number; empty for a patient
 */
public record OptOutView(Long patient, String address, Instant askedAt) {}
