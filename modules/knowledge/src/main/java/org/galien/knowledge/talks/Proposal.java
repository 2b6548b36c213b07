package org.galien.knowledge.talks;

import org.galien.knowledge.EntryKind;

/**
 * What a sentence or some of them may tell, told from their form.
 *
 * @param subject if; may be empty
 * @param exception except; may be empty
 */
public record Proposal(EntryKind kind, String subject, String content, String exception) {}
