/**
 * The only code that runs inference: the gateway to text models served on the premises, the guard
 * that keeps it there, the journal of everything a model answered, and the evaluation of features.
 *
 * <p>It must never know a patient, a chart or a screen: features hand it text and say where that
 * text comes from by kind, number and revision.
 */
package org.galien.ai.runtime;
