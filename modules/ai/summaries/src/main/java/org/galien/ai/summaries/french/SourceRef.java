package org.galien.ai.summaries.french;

/**
 * Names a source.
 *
 * @param revision of a document's text, or version of a signed note; 0 for list entries
 */
public record SourceRef(SourceKind kind, long id, long revision) {}
