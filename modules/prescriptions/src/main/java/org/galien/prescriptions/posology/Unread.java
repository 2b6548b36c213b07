package org.galien.prescriptions.posology;

/**
 * Why a text was not read.
 *
 * @param key message key, of one argument
 * @param word what was not understood, as typed; may be empty
 */
public record Unread(String key, String word) {}
