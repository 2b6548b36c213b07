package org.galien.patients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.galien.platform.places.PatientNames;

/** What screens of the platform call patients. */
@ApplicationScoped
class CalledNames implements PatientNames {

  @Inject Patients patients;

  @Override
  public Map<Long, String> of(Collection<Long> numbers) {
    return patients.identities(numbers.stream().map(PatientId::new).toList()).stream()
        .collect(Collectors.toMap(found -> found.id().value(), PatientIdentity::display));
  }
}
