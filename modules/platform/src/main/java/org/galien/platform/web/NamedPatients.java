package org.galien.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.PatientNames;

/** Patients as people know them; by their number where nobody knows better. */
@RequestScoped
public class NamedPatients {

  @Inject @Any Instance<PatientNames> places;

  public Map<Long, String> of(Collection<Long> numbers) {
    Map<Long, String> names = new HashMap<>();
    numbers.forEach(
        number ->
            names.put(
                number, Messages.text(Texts.locale(), "platform.sending.patient", "" + number)));
    places.forEach(place -> names.putAll(place.of(numbers)));
    return names;
  }
}
