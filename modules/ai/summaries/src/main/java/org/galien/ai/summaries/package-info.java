/**
 * Proposes short summaries of documents and charts, each sentence with its source; a clinician
 * accepts, corrects or rejects them. Written by a model on the premises where there is one, taken
 * from the text itself where there is none.
 *
 * <p>It must never write to the core by itself: only a person's acceptance does, through the core's
 * public services. It must never decide that something is urgent or suggest a treatment.
 */
package org.galien.ai.summaries;
