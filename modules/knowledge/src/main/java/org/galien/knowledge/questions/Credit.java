package org.galien.knowledge.questions;

/**
 * What somebody gave.
 *
 * @param passages that stand
 * @param confirmed entries that stand
 * @param useful how often a reader called one of them useful
 * @param withdrawn sources taken back
 */
public record Credit(String name, long passages, long confirmed, long useful, long withdrawn) {}
