package org.galien.platform.rules;

/**
 * Something the suite does unless an administrator wishes otherwise, or the reverse.
 *
 * @param key what it is kept under, as in {@code scheduling.same-day}; never changed
 * @param label message key of what it does; the same with {@code -hint} says more
 * @param normally how it stands before anybody decides
 */
public record SwitchableRule(String key, String label, boolean normally) {}
