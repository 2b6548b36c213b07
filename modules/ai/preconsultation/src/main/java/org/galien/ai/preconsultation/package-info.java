/**
 * Asks patients before a visit: the signs that must not wait first and plainly, then what the
 * doctor wants to know. Fixed rules read each answer, and a sign stops the questions and calls the
 * team. Answers become a proposal beside the chart; nothing is written there but by a clinician's
 * act.
 */
package org.galien.ai.preconsultation;
