/**
 * Sorts received documents: type, patient, date, author, what must be read today. Rules that a
 * doctor can read and edit decide the type; a strict comparison of identities decides the patient.
 *
 * <p>A text that was read leaves a durable task; the task stores a proposal; the inbox reads stored
 * proposals. This module files nothing and changes no patient: it must never know how to.
 */
package org.galien.ai.triage;
