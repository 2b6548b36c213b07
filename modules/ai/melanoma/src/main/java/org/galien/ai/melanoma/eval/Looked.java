package org.galien.ai.melanoma.eval;

import java.util.Map;
import org.galien.ai.melanoma.skin.Zone;

/**
 * A picture that was looked at.
 *
 * @param refusal why there is no score, or null
 * @param melanoma what is right, or null
 * @param groups what its label says of the person
 * @param millis how long it took, from the file to the answer
 */
record Looked(
    String refusal,
    double score,
    Zone zone,
    Boolean melanoma,
    Map<String, String> groups,
    double millis) {

  boolean scored() {
    return refusal == null;
  }

  String group(String name) {
    return groups.getOrDefault(name, "");
  }
}
