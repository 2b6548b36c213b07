package org.galien.knowledge;

/** What is quoted or proposed is no longer what it was. */
public record KnowledgeChanged(EntryId entry) {}
