package org.galien.patients.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import org.galien.patients.PatientId;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.PatientFact;
import org.galien.platform.places.PatientFacts;
import org.galien.platform.places.Tone;
import org.galien.platform.voice.Dates;

/** Whoever opens the chart sees that its use is restricted. */
@ApplicationScoped
class RestrictionFact implements PatientFacts {

  @Inject PatientRequests requests;

  @Override
  public List<PatientFact> of(long patient) {
    return requests.of(new PatientId(patient)).stream()
        .filter(PatientRequest::restricts)
        .limit(1)
        .map(
            request ->
                new PatientFact(
                    Tone.WARNING,
                    text("patients.request.restricted"),
                    text("patients.request.restricted-since", Dates.date(request.askedOn()))))
        .toList();
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
