/**
 * Decides whether a person named by a document is a known patient, safety first. Knows neither the
 * database nor documents: identities come from whoever calls.
 */
package org.galien.ai.triage.matching;
