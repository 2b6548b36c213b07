package org.galien.documents.descriptions;

/**
 * Where an accepted description came from.
 *
 * @param model name and digest of the model or engine; null when a person wrote it
 * @param prompt name and version of what the model was asked, or null
 * @param corrected whether the person changed the proposed text
 */
public record Provenance(String model, String prompt, boolean corrected) {}
