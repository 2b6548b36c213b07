/**
 * What a document says of itself: its type, the person it is about, its date, its author, whether
 * it must be read today. Reads text alone: never the registry of patients, never the database.
 */
package org.galien.ai.triage.reading;
