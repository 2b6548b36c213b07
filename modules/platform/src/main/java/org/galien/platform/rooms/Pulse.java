package org.galien.platform.rooms;

import java.time.Duration;

/**
 * What a module does every few moments while the server runs, and what is no loss when it does not:
 * nothing is caught up, nothing is kept of it. It is short. Whatever must happen is {@link
 * ScheduledWork}.
 *
 * @param name for the log, as in {@code platform.witness}
 * @param every from the end of one to the next; the first comes when the server has started
 */
public record Pulse(String name, Duration every, Runnable work) {}
