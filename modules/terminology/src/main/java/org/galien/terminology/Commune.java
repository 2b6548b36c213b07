package org.galien.terminology;

import java.util.List;

/**
 * @param code INSEE, five characters, with letters for Corsica
 * @param postalCodes may be none
 */
public record Commune(String code, String name, List<String> postalCodes) {

  public Commune {
    postalCodes = List.copyOf(postalCodes);
  }
}
