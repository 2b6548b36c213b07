package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.galien.ai.triage.matching.Identity;
import org.galien.ai.triage.matching.Registry;
import org.galien.patients.PatientIdentity;
import org.galien.patients.Patients;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.NirUnreadable;

/** Asks the practice's register of patients. */
@ApplicationScoped
class PatientRegistry implements Registry {
  private static final int HOMONYMS = 300;

  @Inject Patients patients;

  @Override
  public List<Identity> bornOn(LocalDate date) {
    return patients.bornOn(List.of(date)).stream().map(PatientRegistry::identity).toList();
  }

  @Override
  public Optional<Identity> byNir(String number) {
    try {
      return patients.byNir(Nir.withoutKey(number)).map(PatientRegistry::identity);
    } catch (NirUnreadable e) {
      return Optional.empty();
    }
  }

  @Override
  public List<Identity> named(Collection<String> names) {
    return patients.named(names, HOMONYMS).stream().map(PatientRegistry::identity).toList();
  }

  private static Identity identity(PatientIdentity p) {
    return new Identity(
        p.id().value(),
        p.birthName(),
        p.usedName() == null ? p.birthName() : p.usedName(),
        p.birthFirstNames(),
        p.usedFirstName(),
        p.birthDate(),
        p.nir() == null ? null : p.nir().substring(0, 13));
  }
}
