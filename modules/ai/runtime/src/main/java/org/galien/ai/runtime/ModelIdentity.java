package org.galien.ai.runtime;

/**
 * Which model answered.
 *
 * @param name as its server calls it, as in {@code mistral:7b}
 * @param digest SHA-256 of its manifest as the server gives it, 64 hexadecimal digits
 * @param contextTokens what prompt and answer may take together, or one text to be placed; 0 for a
 *     model of images
 */
public record ModelIdentity(String name, String digest, int contextTokens) {}
