package org.galien.ai.runtime;

/**
 * A model that a server holds.
 *
 * @param name as the server calls it
 * @param digest as {@link ModelIdentity} has it
 * @param bytes size of its weights, 0 where the server does not say
 * @param billions of parameters, 0 where the server does not say
 * @param contextTokens what it was made for or its server was started with, 0 where nobody says
 */
public record ServedModel(
    ServerKind server,
    String name,
    String digest,
    long bytes,
    double billions,
    int contextTokens) {}
