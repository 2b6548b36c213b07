package org.galien.ai.triage.people;

import java.util.regex.Pattern;

/** The labels after which a patient is named. */
final class Labels {
  static final Pattern PATIENT =
      Pattern.compile(
          "(?imu)(?:^|\\s{2,}|[|–-]\\s)\\s*(?:identit[ée] (?:du|de la) patiente?|identit[ée]|patient\\(e\\)"
              + "|patiente?|nom et pr[ée]noms?(?: du patient| de l'enfant| de l'[ée]l[èe]ve)?"
              + "|nom,? pr[ée]noms?(?:,? (?:et )?(?:date de naissance|ddn))?|concerne|concernant|objet|sujet|r[ée]f"
              + "|re|pour|b[ée]n[ée]ficiaire|assur[ée](?:\\(e\\)|e)?|adh[ée]rente?|[ée]l[èe]ve|enfant|r[ée]sidente?"
              + "|usager|exp[ée]diteur|exp[ée]ditrice|de|votre patiente?|personne concern[ée]e|titulaire"
              + "|nom du patient|nom de l'enfant|malade|salari[ée]e?|sportif|licenci[ée]e?)\\s*[:;][ \\t]*(?=\\p{L})");

  private Labels() {}
}
