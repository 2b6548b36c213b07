package org.galien.encounters.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.galien.encounters.background.Ald;
import org.galien.encounters.background.AllergyView;
import org.galien.encounters.entries.RemovedEntry;
import org.galien.patients.PatientView;
import org.galien.patients.identity.IdentityAttribute;
import org.galien.patients.identity.InsStatus;
import org.galien.platform.voice.Dates;
import org.galien.platform.web.Texts;

/** Words of the banner. */
@Named("chartBanner")
@RequestScoped
public class ChartBanner {

  @Inject ChartPage chart;
  @Inject Texts texts;

  public String getInsKey() {
    return "encounters.chart.ins-" + ins().name().toLowerCase(Locale.ROOT);
  }

  public String getInsHintKey() {
    return getInsKey() + "-hint";
  }

  public String getInsClass() {
    return ins() == InsStatus.QUALIFIED ? "ok" : ins() == InsStatus.PROVISIONAL ? "warn" : "info";
  }

  public boolean isDoubtful() {
    return patient().attributes().contains(IdentityAttribute.DOUBTFUL);
  }

  public boolean isHomonym() {
    return patient().attributes().contains(IdentityAttribute.HOMONYM);
  }

  public String getSexKey() {
    return "encounters.chart.sex-" + patient().traits().sex().code().toLowerCase(Locale.ROOT);
  }

  public String getBornKey() {
    return "patients.born." + patient().traits().sex().code().toLowerCase(Locale.ROOT);
  }

  /** {@code 14/03/1958}; where a part of it only stands for what is not known, that is said. */
  public String getBirthDate() {
    String date = Dates.date(patient().traits().birthDate());
    if (patient().attributes().contains(IdentityAttribute.BIRTH_MONTH_UNKNOWN)) {
      return texts.text("encounters.chart.month-unknown", date);
    }
    return patient().attributes().contains(IdentityAttribute.BIRTH_DAY_UNKNOWN)
        ? texts.text("encounters.chart.day-unknown", date)
        : date;
  }

  public String getBirthName() {
    return patient().traits().birthName();
  }

  public String getBirthFirstNames() {
    List<String> names = patient().traits().birthFirstNames();
    return String.join(", ", names);
  }

  /** {@code Amoxicilline : anaphylaxie (2014)}. */
  public String text(AllergyView allergy) {
    String reaction =
        allergy.reaction().isEmpty()
            ? allergy.substance()
            : texts.text("encounters.chart.reaction-of", allergy.substance(), allergy.reaction());
    return allergy.onset() == null
        ? reaction
        : texts.text("encounters.chart.in-year", reaction, allergy.onset().said());
  }

  /** Message key of why an entry was removed. */
  public String why(RemovedEntry entry) {
    return switch (entry.reason()) {
      case null -> "encounters.chart.why-unsaid";
      case ENDED -> "encounters.chart.why.ended";
      case ENTERED_IN_ERROR -> "encounters.chart.why.entered-in-error";
      case OTHER -> "encounters.chart.why.other";
    };
  }

  /** Empty when the agreement's end is unknown. */
  public String until(Ald ald) {
    return ald.until() == null ? "" : texts.text("encounters.chart.until", Dates.date(ald.until()));
  }

  private PatientView patient() {
    return chart.getPatient();
  }

  private InsStatus ins() {
    return patient().insStatus();
  }
}
