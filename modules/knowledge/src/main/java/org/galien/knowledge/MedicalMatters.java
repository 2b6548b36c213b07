package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.galien.platform.text.Folding;
import org.galien.terminology.drugs.Drugs;

/**
 * Tells words about a body from words about a practice: drugs, doses, complaints, values. When it
 * errs, a doctor is asked for nothing.
 */
@ApplicationScoped
public class MedicalMatters {

  private static final Pattern TREATMENT =
      Pattern.compile(
          "\\b(?:posolog\\w*|doses?|doser|dosages?|milligrammes?|\\d+ ?(?:mg|microgrammes?|µg|ui|ml|gouttes?)|comprimes?|gelules?|ampoules? de"
              + "|sachets? de|injections?|effets? (?:secondaires?|indesirables?)|contre-indi\\w+|traitements?(?! (?:du courrier|des? (?:texte|demandes?|factures?|dossiers?)|d'une demande))|medicaments?|antibio\\w+"
              + "|anticoagul\\w*|antalgi\\w*|anti-?inflammatoire\\w*|antidepress\\w*|insulin\\w*|cortison\\w*|corticoid\\w*|pilules?|morphin\\w*"
              + "|somniferes?|chimiotherapi\\w*|surdos\\w*|intoxication\\w*|vaccin(?:er|e|es)?)\\b");
  private static final Pattern COMPLAINT =
      Pattern.compile(
          "\\b(?:symptomes?|douleurs?|douloureu\\w*|fievres?|fievreu\\w*|febrile\\w*|(?:a|ai|as|avait|avoir|ont) (?:tres )?mal|mal (?:a|au|aux) \\w+"
              + "|poitrine|thora\\w*|saign\\w*|hemorrag\\w*|vomi\\w*|diarrhee\\w*|malaises?|essouffl\\w*|etouff\\w*|vertiges?|palpitations?"
              + "|convuls\\w*|paralys\\w*|brulures?|allergi\\w*|enceintes?|grossesses?|contractions?|evanoui\\w*|inconscien\\w*|respire\\w*"
              + "|suicid\\w*|avc|infarctus|tension arterielle|oedeme\\w*|eruption\\w*|piqures?|plaies?|fractures?|toux|tousse\\w*|migraines?"
              + "|nausees?|maux|urines?|selles|c'est grave|s'inquieter|diagnosti\\w*|interpret\\w*)\\b");
  private static final Pattern VALUE =
      Pattern.compile(
          "\\b(?:inr|hba1c|glycemi\\w*|cholesterol|creatinin\\w*|kaliemie|potassium|crp|hemoglobine|troponine|d-?dimeres|tsh"
              + "|saturation|taux (?:a?normal\\w*|trop|eleve|bas)|resultats? (?:a?normal\\w*|critique\\w*|mauvais\\w*|eleve\\w*|bas))\\b");

  /** How substances are named all over the world, and drugs that everybody says by their brand. */
  private static final Pattern SUBSTANCE =
      Pattern.compile(
          "\\b(?:\\w{2,}(?:olol|pril|sartan|statine|xaban|gatran|cilline|mycine|floxacine|cycline|conazole|prazole|oxetine|azepam|zolam|zolone"
              + "|gliptine|gliflozine|formine|parine|triptan|dipine|setron|profene|tidine|codone|barbital|sone)"
              + "|lidocaine|paracetamol|ibuprofene|aspirine|codeine|tramadol|digoxine|amiodarone|lithium|methotrexate|levothyrox\\w*|zopiclone|zolpidem"
              + "|doliprane|dafalgan|efferalgan|advil|nurofen|kardegic|plavix|xarelto|eliquis|pradaxa|previscan|coumadine|sintrom|ventoline"
              + "|augmentin|lexomil|xanax|seresta|stilnox|imovane|spasfon|smecta|lasilix|solupred|celestene|methadone|subutex)\\b");

  /** Names of drugs begin with them, and sentences of a practice hold them. */
  private static final Set<String> COMMON =
      Set.of(
          "facteur",
          "solution",
          "poudre",
          "argent",
          "alcool",
          "charbon",
          "oxygene",
          "plasma",
          "vaccin",
          "normal",
          "sodium",
          "calcium",
          "glucose",
          "liberte",
          "optima",
          "minute",
          "liquide");

  private static final int SHORTEST = 5;

  @Inject Drugs drugs;

  public boolean in(String... texts) {
    String said = Folding.fold(String.join(" \n", texts)).replace('’', '\'');
    return TREATMENT.matcher(said).find()
        || COMPLAINT.matcher(said).find()
        || VALUE.matcher(said).find()
        || SUBSTANCE.matcher(said).find()
        || drugs.begun(words(said));
  }

  private static List<String> words(String said) {
    return Arrays.stream(said.split("[^a-z0-9]+"))
        .filter(word -> word.length() >= SHORTEST && !COMMON.contains(word))
        .distinct()
        .toList();
  }
}
