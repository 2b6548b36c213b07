/**
 * Who a document names, and whom it brings in as its patient. Reads text alone: never the registry
 * of patients.
 */
package org.galien.ai.triage.people;
