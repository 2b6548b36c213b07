/**
 * Finds the passages that answer a question and quotes from them, with words alone: no model, no
 * database, no sentence of its own. What it cannot quote it does not say.
 */
package org.galien.ai.assistant.answers;
