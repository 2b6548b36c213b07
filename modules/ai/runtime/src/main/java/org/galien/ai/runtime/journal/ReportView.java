package org.galien.ai.runtime.journal;

import java.time.Instant;

/**
 * An error somebody found in an output.
 *
 * @param task of the output, with {@code engine} and {@code version} that made it
 * @param words what is wrong, as it was told; null for who may not read what is clinical
 * @param by display name
 */
public record ReportView(
    String task, String engine, String version, String words, String by, Instant at) {}
