package org.galien.ai.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.galien.patients.Patients;
import org.galien.patients.identity.AdministrativeSex;
import org.galien.patients.identity.Contact;
import org.galien.patients.identity.Nir;
import org.galien.patients.identity.PatientDraft;
import org.galien.patients.identity.Traits;
import org.galien.platform.Refusal;
import org.galien.platform.evaluation.EvaluationImpossible;
import org.galien.platform.messages.Messages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Loads an evaluation's fictitious patients, through the service that creates real ones. */
@ApplicationScoped
class EvaluationRegister {
  private static final Logger LOG = LoggerFactory.getLogger(EvaluationRegister.class);

  @Inject Patients patients;

  /**
   * @param goldIds the folder's name of each patient, by number
   * @param refused how many the register would not take
   */
  record Loaded(Map<Long, String> goldIds, int refused) {}

  /**
   * @throws EvaluationImpossible when a database was named: patients that do not exist never go
   *     into a practice's register
   */
  Loaded load(List<JsonObject> lines) {
    if (ConfigProvider.getConfig()
        .getOptionalValue("galien.database.url", String.class)
        .isPresent()) {
      throw new EvaluationImpossible(Messages.text(Locale.FRENCH, "triage.eval.private"));
    }
    Map<Long, String> goldIds = new HashMap<>();
    int refused = 0;
    for (JsonObject line : lines) {
      try {
        goldIds.put(patients.create(draft(line)).value(), line.getString("id"));
      } catch (Refusal refusal) {
        refused++;
        LOG.info("patient {} refused: {}", line.getString("id"), refusal.key());
      }
    }
    return new Loaded(goldIds, refused);
  }

  private static PatientDraft draft(JsonObject line) {
    List<String> firstNames =
        line.getJsonArray("prenoms").getValuesAs(JsonString.class).stream()
            .map(JsonString::getString)
            .toList();
    String birthName = line.getString("nom_naissance");
    String usedName = line.getString("nom_utilise", birthName);
    String usedFirstName = line.getString("prenom_utilise", firstNames.get(0));
    Traits traits =
        new Traits(
            birthName,
            usedName.equals(birthName) ? null : usedName,
            firstNames,
            usedFirstName.equals(firstNames.get(0)) ? null : usedFirstName,
            LocalDate.parse(line.getString("date_naissance")),
            line.getString("sexe").equals("M") ? AdministrativeSex.MALE : AdministrativeSex.FEMALE,
            null);
    String nir = line.getString("nir", "") + line.getString("cle", "");
    return PatientDraft.of(traits, Nir.find(nir).orElse(null), Contact.NONE);
  }
}
