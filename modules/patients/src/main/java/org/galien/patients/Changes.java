package org.galien.patients;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.galien.patients.identity.PatientDraft;

/** Which parts of a patient a change touched, for the audit trail: their names, no values. */
final class Changes {

  private Changes() {}

  static String of(PatientDraft before, PatientDraft after) {
    List<String> changed = new ArrayList<>();
    add(changed, "traits", before.traits().strict(), after.traits().strict());
    add(changed, "used-name", before.traits().usedName(), after.traits().usedName());
    add(
        changed,
        "used-first-name",
        before.traits().usedFirstName(),
        after.traits().usedFirstName());
    add(changed, "nir", before.nir(), after.nir());
    add(changed, "contact", before.contact(), after.contact());
    add(changed, "referring-physician", before.referringPhysician(), after.referringPhysician());
    add(changed, "attributes", before.attributes(), after.attributes());
    return "changed=" + String.join(",", changed);
  }

  private static void add(List<String> changed, String name, Object before, Object after) {
    if (!Objects.equals(before, after)) {
      changed.add(name);
    }
  }
}
