/**
 * A document's text as words that compare equal whatever the case, the accents and the usual
 * mistakes of character recognition. Knows nothing of rules, people or the database.
 */
package org.galien.ai.triage.text;
