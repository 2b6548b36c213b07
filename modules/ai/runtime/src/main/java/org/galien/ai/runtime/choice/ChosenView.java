package org.galien.ai.runtime.choice;

import java.time.Instant;

/**
 * A choice as it was made.
 *
 * @param reason why, where one was asked for; else empty
 * @param by display name
 */
public record ChosenView(Choice choice, String reason, Instant at, String by) {}
