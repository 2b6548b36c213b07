package org.galien.ai.assistant;

import org.galien.knowledge.EntryView;

/** Words of an entry that answer, and the entry they stand in. */
public record Cited(EntryView entry, String text, boolean correction) {}
