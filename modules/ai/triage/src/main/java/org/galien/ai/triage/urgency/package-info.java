/**
 * A small linear model that looks for the passage for which a document is to be read the same day
 * (ai-models/cards/sorting-urgency.md). It may add to the readable signs, never take away.
 */
package org.galien.ai.triage.urgency;
