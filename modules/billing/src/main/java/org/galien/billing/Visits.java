package org.galien.billing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.galien.billing.pricing.Insured;
import org.galien.billing.pricing.PastAct;
import org.galien.billing.pricing.Pathway;
import org.galien.billing.pricing.Visit;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.cover.Cover;
import org.galien.patients.cover.Covers;
import org.galien.patients.cover.RightKind;
import org.galien.patients.cover.Span;

/** Puts what somebody says of a visit together with what the practice knows. */
@ApplicationScoped
class Visits {

  @Inject EntityManager em;
  @Inject Patients patients;
  @Inject Covers covers;
  @Inject BillingProfiles profiles;

  Visit of(PatientId patient, VisitDraft draft) {
    return new Visit(
        draft.day(),
        draft.time(),
        draft.place(),
        profiles.of(draft.practitioner(), draft.day()),
        insured(patient, draft),
        draft.acts(),
        draft.regulated(),
        draft.emergency(),
        draft.metres(),
        draft.mountain(),
        draft.excess(),
        past(patient, draft));
  }

  private Insured insured(PatientId id, VisitDraft draft) {
    PatientView patient = patients.view(id);
    Cover cover = covers.of(id);
    Period age = Period.between(patient.traits().birthDate(), draft.day());
    boolean ald = has(cover, RightKind.ALD, draft.day());
    boolean insurer =
        cover.insurer() != null
            && (cover.insurerUntil() == null || !draft.day().isAfter(cover.insurerUntil()));
    return new Insured(
        Math.max(0, age.getYears()),
        (int) Math.max(0, age.toTotalMonths()),
        ald,
        ald && draft.aldRelated(),
        has(cover, RightKind.C2S, draft.day()),
        has(cover, RightKind.AME, draft.day()),
        has(cover, RightKind.WORK_ACCIDENT, draft.day()),
        has(cover, RightKind.MATERNITY, draft.day()),
        draft.pathway() == null ? pathway(patient) : draft.pathway(),
        insurer);
  }

  /** Who declared no doctor is out of it. */
  static Pathway pathway(PatientView patient) {
    boolean declared =
        patient.referringPhysician() != null && !patient.referringPhysician().isBlank();
    return declared ? Pathway.IN : Pathway.OUT;
  }

  static boolean has(Cover cover, RightKind kind, LocalDate day) {
    Span span = cover.rights().get(kind);
    return span != null && span.covers(day);
  }

  /**
   * Of this year with the patient, and of this week by the practitioner; what was undone is not.
   */
  private List<PastAct> past(PatientId patient, VisitDraft draft) {
    LocalDate monday = draft.day().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<?> rows =
        em.createNativeQuery(
                "SELECT l.code, i.act_day, i.patient_id FROM billing_invoice i JOIN billing_line l"
                    + " ON l.invoice_id = i.id WHERE i.cancels_id IS NULL AND NOT EXISTS (SELECT 1"
                    + " FROM billing_invoice c WHERE c.cancels_id = i.id) AND ((i.patient_id = ?"
                    + " AND i.act_day BETWEEN ? AND ?) OR (i.practitioner_id = ? AND i.act_day"
                    + " BETWEEN ? AND ?))")
            .setParameter(1, patient.value())
            .setParameter(2, draft.day().withDayOfYear(1))
            .setParameter(3, draft.day().with(TemporalAdjusters.lastDayOfYear()))
            .setParameter(4, draft.practitioner().value())
            .setParameter(5, monday)
            .setParameter(6, monday.plusDays(6))
            .getResultList();
    List<PastAct> past = new ArrayList<>();
    for (Object row : rows) {
      Object[] columns = (Object[]) row;
      past.add(
          new PastAct(
              (String) columns[0],
              LocalDate.parse(columns[1].toString()),
              ((Number) columns[2]).longValue() == patient.value()));
    }
    return past;
  }
}
