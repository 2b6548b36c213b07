package org.galien.ai.summaries;

import org.galien.ai.runtime.ModelFailure;

/** The model gave no answer this time: the extraction stands, and the task is tried again. */
final class ModelUnavailable extends Exception {

  ModelUnavailable(ModelFailure failure) {
    super(failure.reason().name(), failure);
  }
}
