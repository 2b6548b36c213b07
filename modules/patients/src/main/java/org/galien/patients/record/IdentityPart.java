package org.galien.patients.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.around.Relative;
import org.galien.patients.around.Relatives;
import org.galien.patients.consents.Consent;
import org.galien.patients.consents.Consents;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Traits;
import org.galien.patients.requests.PatientRequest;
import org.galien.patients.requests.PatientRequests;
import org.galien.platform.messages.Messages;
import org.galien.platform.places.ChartPart;
import org.galien.platform.places.ChartWriter;
import org.galien.platform.records.Fhir;
import org.galien.platform.voice.Dates;

/** Identity, contact, cover, people around, answers and requests. */
@ApplicationScoped
@Transactional
class IdentityPart implements ChartPart {

  @Inject Patients patients;
  @Inject Covers covers;
  @Inject Relatives relatives;
  @Inject Consents consents;
  @Inject PatientRequests requests;

  @Override
  public int order() {
    return 0;
  }

  @Override
  public void write(long number, ChartWriter out) {
    PatientId id = new PatientId(number);
    PatientView patient = patients.view(id);
    out.section(text("patients.record.identity"));
    identity(patient, out);
    cover(number, covers.of(id), out);
    for (Relative one : relatives.of(id)) {
      out.entry(one.name(), one.relation(), one.phone());
    }
    for (Consent one : consents.history(id)) {
      String what = text("patients.rights.field.consent-" + one.kind().getKey());
      String said = one.given() ? "patients.consent.was-given" : "patients.consent.was-refused";
      out.entry(text(said, what, Dates.date(one.on()), one.notedBy()));
    }
    for (PatientRequest one : requests.of(id)) {
      out.entry(
          text(
              "patients.request.line",
              text("patients.request.kind." + one.kind().getKey()),
              Dates.date(one.askedOn()),
              one.askedBy(),
              one.notedBy()),
          one.words(),
          one.answerWords());
    }
    out.resource(resource(number, patient, relatives.of(id)).json());
  }

  private static void identity(PatientView patient, ChartWriter out) {
    Traits traits = patient.traits();
    Contact contact = patient.contact();
    out.entry(
        patient.display(),
        text(
            "patients.record.born", traits.birthName(), String.join(" ", traits.birthFirstNames())),
        traits.birthDate() == null ? null : Dates.date(traits.birthDate()),
        patient.nir() == null ? null : "NIR " + patient.nir().value(),
        contact.line(),
        join(contact.postalCode(), contact.town()),
        join(contact.phone(), contact.otherPhone()),
        contact.email(),
        patient.referringPhysician() == null
            ? null
            : text("patients.record.physician", patient.referringPhysician()));
  }

  private static void cover(long number, Cover cover, ChartWriter out) {
    List<String> lines = new ArrayList<>();
    lines.add(join(cover.scheme(), cover.fund()));
    lines.add(join(cover.insurer(), cover.insurerNumber()));
    for (Map.Entry<RightKind, Span> right : new TreeMap<>(cover.rights()).entrySet()) {
      lines.add(text("patients.right." + right.getKey().key()));
    }
    out.entry(text("patients.rights.cover"), lines.toArray(String[]::new));
    if (cover.scheme() != null || cover.insurer() != null) {
      out.resource(
          Fhir.resource("Coverage", number)
              .put("status", "active")
              .subject("beneficiary", number)
              .list(
                  "payor", List.of(Fhir.part().put("display", join(cover.fund(), cover.insurer()))))
              .json());
    }
  }

  private static Fhir resource(long number, PatientView patient, List<Relative> people) {
    Traits traits = patient.traits();
    Contact contact = patient.contact();
    List<Fhir> telecom = new ArrayList<>();
    telecom(telecom, "phone", contact.phone());
    telecom(telecom, "phone", contact.otherPhone());
    telecom(telecom, "email", contact.email());
    Fhir official = Fhir.part().put("use", "official").put("family", traits.birthName());
    Fhir usual = Fhir.part().put("use", "usual").put("family", patient.name());
    Fhir fhir = Fhir.resource("Patient", number);
    if (patient.nir() != null) {
      fhir.list(
          "identifier",
          List.of(
              Fhir.part().concept("type", null, null, "NIR").put("value", patient.nir().value())));
    }
    fhir.list(
            "name",
            List.of(
                official.put("text", String.join(" ", traits.birthFirstNames())),
                usual.put("text", patient.firstName())))
        .list("telecom", telecom)
        .put("gender", gender(traits.sex()))
        .put("birthDate", traits.birthDate())
        .list(
            "address",
            List.of(
                Fhir.part()
                    .put("text", contact.line())
                    .put("postalCode", contact.postalCode())
                    .put("city", contact.town())))
        .list("contact", people.stream().map(IdentityPart::contact).toList());
    return patient.referringPhysician() == null
        ? fhir
        : fhir.list(
            "generalPractitioner",
            List.of(Fhir.part().put("display", patient.referringPhysician())));
  }

  private static Fhir contact(Relative one) {
    Fhir contact = Fhir.part().put("name", Fhir.part().put("text", one.name()));
    contact.list("relationship", List.of(Fhir.part().put("text", one.relation())));
    return one.phone() == null
        ? contact
        : contact.list(
            "telecom", List.of(Fhir.part().put("system", "phone").put("value", one.phone())));
  }

  private static void telecom(List<Fhir> all, String system, String value) {
    if (value != null && !value.isBlank()) {
      all.add(Fhir.part().put("system", system).put("value", value));
    }
  }

  private static String gender(AdministrativeSex sex) {
    return sex == null ? "unknown" : sex.name().toLowerCase(Locale.ROOT);
  }

  private static String join(String one, String other) {
    return ((one == null ? "" : one) + " " + (other == null ? "" : other)).strip();
  }

  private static String text(String key, Object... arguments) {
    return Messages.text(Locale.FRENCH, key, arguments);
  }
}
