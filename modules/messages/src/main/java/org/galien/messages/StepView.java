package org.galien.messages;

import java.time.Instant;
import org.galien.platform.users.UserId;

/**
 * What somebody did with a message.
 *
 * @param text may be empty
 * @param to for whom it is since; null when that did not change
 */
public record StepView(StepKind kind, UserId by, Instant at, String text, Addressee to) {}
