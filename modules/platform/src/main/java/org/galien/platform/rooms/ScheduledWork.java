package org.galien.platform.rooms;

import java.time.Duration;

/**
 * What a module does by the clock while the server runs. It is short: what takes time or may fail
 * is left in the task queue, which tries again and tells.
 *
 * @param name for the log, as in {@code documents.collect}
 * @param every from the end of one run to the next; the first comes when the server has started
 */
public record ScheduledWork(String name, Duration every, Runnable work) {}
