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

  private static final int MOST = 200;

  @Inject Patients patients;

  @Override
  public Map<Long, String> of(Collection<Long> numbers) {
    return patients.identities(numbers.stream().map(PatientId::new).toList()).stream()
        .collect(Collectors.toMap(found -> found.id().value(), PatientIdentity::display));
  }

  @Override
  public Collection<Long> called(String typed) {
    return patients.search(typed, MOST).stream().map(hit -> hit.id().value()).toList();
  }
}
