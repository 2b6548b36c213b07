/**
 * The readable rules that give a document its type: their language, their parser and its French
 * errors, and the weighing. Knows nothing of patients, nor of where the rules are kept.
 */
package org.galien.ai.triage.rules;
