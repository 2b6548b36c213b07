package org.galien.terminology.drugs;

import java.util.List;
import java.util.Set;

/**
 * A drug of the base.
 *
 * @param cis its code, eight digits
 * @param name as the base writes it: denomination, strength, form
 * @param dci substances with their strength, parted by « + »; may be empty
 * @param routes as in {@code orale}, parted by semicolons
 * @param rate reimbursement as in {@code 65 %}, may be empty
 * @param generics {@code REFERENCE}, {@code GENERIC} or empty
 * @param substances codes of all that its composition names
 * @param components its substances by name; none when the base was imported by an earlier version
 * @param conditions of prescription, in the words of the base
 */
public record Drug(
    String cis,
    String name,
    String dci,
    String form,
    String routes,
    boolean marketed,
    String rate,
    String generics,
    Set<String> substances,
    List<DrugSubstance> components,
    DrugConditions conditions) {

  public Drug {
    substances = Set.copyOf(substances);
    components = List.copyOf(components);
  }

  /** True when both contain a substance of the same code. */
  public boolean shares(Drug other) {
    return substances.stream().anyMatch(other.substances::contains);
  }

  /** The conditions as the base words them. */
  public List<String> conditionTexts() {
    return conditions.texts();
  }
}
