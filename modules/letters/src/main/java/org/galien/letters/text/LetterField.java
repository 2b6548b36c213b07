package org.galien.letters.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.places.SynthesisSection;

/** What a template may ask for; it stands there as {@code {{patient}}}. */
public enum LetterField {
  PATIENT("patient"),
  CIVILITY("civilite"),
  BORN("ne"),
  AGREEMENT("e"),
  PRONOUN("il"),
  BIRTH_DATE("naissance"),
  AGE("age"),
  PATIENT_ADDRESS("adresse"),
  REFERRING("medecin-traitant"),
  ADDRESSEE("destinataire"),
  DOCTOR("medecin"),
  SPECIALTY("specialite"),
  TODAY("date"),
  TOWN("ville"),
  PROBLEMS("problemes", SynthesisSection.PROBLEMS),
  HISTORY(
      "antecedents",
      SynthesisSection.MEDICAL_HISTORY,
      SynthesisSection.SURGICAL_HISTORY,
      SynthesisSection.OBSTETRIC_HISTORY),
  FAMILY("antecedents-familiaux", SynthesisSection.FAMILY_HISTORY),
  ALLERGIES("allergies", SynthesisSection.ALLERGIES),
  RISKS("facteurs-de-risque", SynthesisSection.RISK_FACTORS),
  TREATMENT("traitement", SynthesisSection.TREATMENTS),
  VACCINATIONS("vaccinations", SynthesisSection.VACCINATIONS),
  RESULTS("resultats", SynthesisSection.RESULTS),
  MEASURES("mesures", true);

  /** A field as it stands in a text; the group is its code. */
  public static final Pattern TOKEN = Pattern.compile("\\{\\{\\s*([^{}<>]{1,40}?)\\s*}}");

  private final String code;
  private final boolean clinical;
  private final List<SynthesisSection> sections;

  LetterField(String code, SynthesisSection... sections) {
    this.code = code;
    this.sections = List.of(sections);
    this.clinical = sections.length > 0;
  }

  LetterField(String code, boolean clinical) {
    this.code = code;
    this.sections = List.of();
    this.clinical = clinical;
  }

  public String getCode() {
    return code;
  }

  /** As it stands in a text. */
  public String getToken() {
    return "{{" + code + "}}";
  }

  /** Of the chart: for those bound to the patient's care. */
  public boolean clinical() {
    return clinical;
  }

  /** The parts of the medical summary that fill it; none for what is filled otherwise. */
  public List<SynthesisSection> sections() {
    return sections;
  }

  public static Optional<LetterField> of(String code) {
    return Arrays.stream(values()).filter(field -> field.code.equals(code)).findFirst();
  }

  /** The first that a text asks for and nobody knows. */
  public static Optional<String> unknownIn(String content) {
    Matcher found = TOKEN.matcher(content);
    return found.results().map(m -> m.group(1)).filter(code -> of(code).isEmpty()).findFirst();
  }
}
