package org.galien.ai.runtime;

import jakarta.json.JsonObject;
import org.galien.ai.runtime.journal.JournalId;

/**
 * An answer of the shape that was asked for; whether it is true is for the feature to check.
 *
 * @param journal its entry, to which the person's verdict is added
 */
public record TextAnswer(JsonObject json, JournalId journal) {}
