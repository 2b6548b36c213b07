package org.galien.ai.triage;

import org.galien.ai.triage.matching.Agreement;

/**
 * Somebody to show to the person who decides.
 *
 * @param patient number of the patient
 */
record Candidate(long patient, Agreement agreement) {}
