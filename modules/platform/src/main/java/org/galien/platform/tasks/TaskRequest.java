package org.galien.platform.tasks;

/**
 * What should be done once.
 *
 * @param kind which handler, as in {@code documents.read}
 * @param subject what it works on, as the handler understands it
 * @param revision of the subject; a higher one is another task
 */
public record TaskRequest(String kind, String subject, long revision) {}
