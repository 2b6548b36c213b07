package org.galien.scheduling.demo;

import java.util.List;
import java.util.Random;
import org.galien.platform.demo.Lists;
import org.galien.scheduling.VisitType;

/** Why people come. */
record DemoVisit(VisitType type, String reason) {

  private static final List<DemoVisit> ADULTS =
      List.of(
          new DemoVisit(VisitType.CONSULT, "Fatigue"),
          new DemoVisit(VisitType.CONSULT, "Lombalgie"),
          new DemoVisit(VisitType.CONSULT, "Toux depuis une semaine"),
          new DemoVisit(VisitType.CONSULT, "Certificat de sport"),
          new DemoVisit(VisitType.CONSULT, "Douleur d’épaule"),
          new DemoVisit(VisitType.CONSULT, "Première consultation"),
          new DemoVisit(VisitType.SUIVI, "Renouvellement"),
          new DemoVisit(VisitType.SUIVI, "Suivi tension"),
          new DemoVisit(VisitType.SUIVI, "Suivi diabète"),
          new DemoVisit(VisitType.SUIVI, "Résultats de biologie"),
          new DemoVisit(VisitType.SUIVI, "Suivi thyroïde"),
          new DemoVisit(VisitType.TELE, "Résultats"),
          new DemoVisit(VisitType.ACTE, "Électrocardiogramme"),
          new DemoVisit(VisitType.ACTE, "Frottis"),
          new DemoVisit(VisitType.DOMICILE, "Visite à domicile"),
          new DemoVisit(VisitType.URGENCE, "Fièvre"));

  private static final List<DemoVisit> CHILDREN =
      List.of(
          new DemoVisit(VisitType.ENFANT, "Vaccin"),
          new DemoVisit(VisitType.ENFANT, "Examen obligatoire"),
          new DemoVisit(VisitType.ENFANT, "Carnet de santé"),
          new DemoVisit(VisitType.CONSULT, "Otite"),
          new DemoVisit(VisitType.CONSULT, "Eczéma"),
          new DemoVisit(VisitType.SUIVI, "Suivi asthme"),
          new DemoVisit(VisitType.URGENCE, "Fièvre"));

  static DemoVisit any(boolean children, Random random) {
    return Lists.any(children ? CHILDREN : ADULTS, random);
  }

  int minutes(Random random) {
    return type.minutes() == 15 && random.nextInt(4) == 0 ? 30 : type.minutes();
  }
}
