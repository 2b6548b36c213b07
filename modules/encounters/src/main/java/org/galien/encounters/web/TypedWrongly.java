package org.galien.encounters.web;

import org.galien.platform.Refusal;

/** What was typed reads as no day or year. */
final class TypedWrongly extends Refusal {
  TypedWrongly(String key) {
    super(key);
  }
}
