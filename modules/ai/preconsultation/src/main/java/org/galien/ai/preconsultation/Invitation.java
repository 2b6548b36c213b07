package org.galien.ai.preconsultation;

/**
 * A link that was just made. It is shown once: what is kept is its hash.
 *
 * @param token what stands behind the {@code #} of the address
 */
public record Invitation(long interview, String token) {}
