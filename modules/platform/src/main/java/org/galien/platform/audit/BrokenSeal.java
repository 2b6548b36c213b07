package org.galien.platform.audit;

/**
 * Something is not what it was when it was sealed, or gone.
 *
 * @param messageKey what it is called, with its number and its version as arguments
 */
public record BrokenSeal(String messageKey, long subject, int version) {}
