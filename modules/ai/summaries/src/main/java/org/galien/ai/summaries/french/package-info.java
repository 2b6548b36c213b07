/**
 * Reads French medical text: sentences, negations, values, drugs, and which sentences matter. Pure
 * functions on text, used to extract a summary where there is no model and to check what a model
 * wrote where there is one.
 *
 * <p>It must never know the database, a screen or a model, and never writes a word that its source
 * does not hold.
 */
package org.galien.ai.summaries.french;
