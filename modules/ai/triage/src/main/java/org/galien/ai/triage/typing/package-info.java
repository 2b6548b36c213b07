/**
 * A small linear classifier of document types, learnt from letters of several writers
 * (ai-models/cards/sorting-types.md). It knows words, never patients or rules.
 */
package org.galien.ai.triage.typing;
