/**
 * How a summary looks beside a chart or a document: a proposal with its sources, its model and its
 * time, to accept, correct or reject with equal weight.
 *
 * <p>Reads stored results only. It must never call a model, nor keep a patient's text anywhere.
 */
package org.galien.ai.summaries.web;
