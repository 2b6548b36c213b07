package org.galien.platform.care;

import java.time.LocalDate;
import org.galien.platform.users.UserId;

/**
 * Somebody stands in for a colleague.
 *
 * @param number 0 until it is kept
 * @param last its last day
 */
public record Replacement(
    long number, UserId covering, UserId covered, LocalDate first, LocalDate last) {}
