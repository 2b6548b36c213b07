package org.galien.billing.pricing;

import java.util.List;

/**
 * A sentence about an amount.
 *
 * @param key of a message
 * @param source where the rule is from; may be empty
 */
public record Said(String key, List<Object> arguments, String source) {

  static Said of(String source, String key, Object... arguments) {
    return new Said("billing.why." + key, List.of(arguments), source);
  }
}
