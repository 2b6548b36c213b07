package org.galien.knowledge;

/** The words of an entry are taken back; whoever keeps some of them blanks them now. */
public record KnowledgeWithdrawn(EntryId entry) {}
