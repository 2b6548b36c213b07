package org.galien.platform.evaluation;

import jakarta.json.JsonObject;
import java.io.IOException;

/** Takes predictions, one line of JSON each. */
@FunctionalInterface
public interface Predictions {
  void write(JsonObject prediction) throws IOException;
}
