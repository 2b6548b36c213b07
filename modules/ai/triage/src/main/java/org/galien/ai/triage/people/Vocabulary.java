package org.galien.ai.triage.people;

import java.util.Set;

/** Words around names, folded by {@code Fold.plain}. */
final class Vocabulary {
  static final Set<String> CIVILITIES =
      Set.of(
          "m",
          "mr",
          "mme",
          "mlle",
          "monsieur",
          "madame",
          "mademoiselle",
          "enfant",
          "bebe",
          "jeune",
          "sieur",
          "patient",
          "patiente",
          "melle",
          "nourrisson",
          "eleve",
          "resident",
          "residente");

  /** Those after which « M. » is an initial, not a civility. */
  static final Set<String> TITLES =
      Set.of("mr", "mme", "mlle", "monsieur", "madame", "mademoiselle", "melle");

  static final Set<String> PROFESSIONS =
      Set.of(
          "dr",
          "docteur",
          "docteure",
          "pr",
          "professeur",
          "professeure",
          "maitre",
          "ide",
          "infirmiere",
          "infirmier",
          "interne",
          "drs",
          "kinesitherapeute",
          "pharmacien",
          "pharmacienne",
          "sage",
          "medecin",
          "confrere");
  static final Set<String> RELATIVES =
      Set.of(
          "epouse",
          "epoux",
          "mari",
          "femme",
          "conjoint",
          "conjointe",
          "compagnon",
          "compagne",
          "pere",
          "mere",
          "fils",
          "fille",
          "frere",
          "soeur",
          "parent",
          "parents",
          "tuteur",
          "tutrice",
          "aidant",
          "aidante",
          "legal",
          "legale",
          "representant",
          "confiance",
          "prevenir",
          "neveu",
          "niece",
          "oncle",
          "tante",
          "cousin",
          "cousine",
          "jumeau",
          "jumelle",
          "maman",
          "papa",
          "famille",
          "contact",
          "bru",
          "gendre",
          "concubin",
          "concubine",
          "partenaire",
          "marraine",
          "parrain",
          "ouvrant",
          "souscripteur",
          "curateur",
          "curatrice",
          "donneur",
          "voisin",
          "voisine");

  /** People a letter names for what they are to somebody else's case, besides relatives. */
  static final Set<String> THIRD_PARTIES =
      Set.of(
          "accompagnant",
          "accompagnante",
          "accouchee",
          "appelant",
          "appelante",
          "cas index",
          "cas source",
          "declarant",
          "declarante",
          "donneuse",
          "employeur",
          "heritier",
          "index",
          "mandataire",
          "notaire",
          "payeur",
          "proche",
          "propositus",
          "responsable",
          "signataire",
          "temoin",
          "tiers",
          "titulaire du");

  static final Set<String> PARTICLES =
      Set.of("de", "du", "des", "la", "le", "d", "l", "van", "von", "el", "ben", "al", "da", "di");
  static final Set<String> MAIDEN = Set.of("nee", "naissance", "jf");
  static final Set<String> MARRIED =
      Set.of("ep", "epouse", "veuve", "vve", "epse", "dit", "dite", "alias", "usage", "usuel");

  /** What begins the name of an organisation, on a fax heading or after « De : ». */
  static final Set<String> ORGANISATIONS =
      Set.of(
          "lbm",
          "labm",
          "labo",
          "laboratoire",
          "clinique",
          "polyclinique",
          "hopital",
          "chu",
          "chr",
          "ch",
          "ehpad",
          "centre",
          "institut",
          "pharmacie",
          "secretariat",
          "infirmerie",
          "mutuelle",
          "ambulances",
          "cpam",
          "msa");

  /** Capitalised words that stand next to names and are not names. */
  static final Set<String> NOT_NAMES =
      Set.of(
          "nom",
          "noms",
          "prenom",
          "prenoms",
          "sexe",
          "date",
          "ne",
          "nee",
          "le",
          "ddn",
          "dossier",
          "objet",
          "concerne",
          "concernant",
          "votre",
          "notre",
          "cher",
          "chere",
          "confrere",
          "docteur",
          "je",
          "vous",
          "nous",
          "certifie",
          "examine",
          "ce",
          "jour",
          "avoir",
          "a",
          "au",
          "par",
          "pour",
          "et",
          "adresse",
          "identite",
          "nir",
          "ipp",
          "ins",
          "age",
          "ans",
          "consultation",
          "hospitalisation",
          "service",
          "suivi",
          "re",
          "patients",
          "assuree",
          "assures",
          "du",
          "cabinet",
          "medical",
          "tel",
          "telephone",
          "numero",
          "n",
          "matricule",
          "feminin",
          "masculin",
          "f",
          "h",
          "cordialement",
          "bonjour",
          "merci",
          "signe",
          "salutations",
          "email",
          "mail",
          "que",
          "resultats",
          "compte",
          "rendu",
          "examen",
          "bilan",
          "lettre",
          "arret",
          "travail",
          "refus",
          "demande",
          "prise",
          "charge",
          "rendez",
          "certificat",
          "ordonnance",
          "renouvellement",
          "prescription",
          "transport",
          "beneficiaire",
          "adherent",
          "usuel");

  /** Whether the word stands next to names and is none. */
  static boolean isNoName(String word) {
    return NOT_NAMES.contains(word)
        || CIVILITIES.contains(word)
        || PROFESSIONS.contains(word)
        || MAIDEN.contains(word)
        || MARRIED.contains(word)
        || PARTICLES.contains(word);
  }

  private Vocabulary() {}
}
