package org.galien.ai.summaries.french;

/**
 * Names a source.
 *
 * @param revision version of a signed note; 0 elsewhere, where the text's hash tells which it was
 */
public record SourceRef(SourceKind kind, long id, long revision) {}
