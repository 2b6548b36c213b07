package org.galien.prescriptions.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;
import org.galien.prescriptions.Favourites;
import org.galien.prescriptions.LineDraft;
import org.galien.prescriptions.LineKind;
import org.galien.terminology.drugs.Drugs;

/** Favourites and protocols of the first doctor. */
@ApplicationScoped
class DemoFavourites implements DemoPart {

  @Inject Favourites favourites;
  @Inject Drugs drugs;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 320;
  }

  @Override
  public void load(DemoPractice practice) {
    Actor doctor = Actor.of(users.find(practice.practitioners().getFirst()).orElseThrow());
    acting.runAs(doctor, this::keep);
  }

  private void keep() {
    favourites.keep("Amlodipine 5 mg", List.of(drug("amlodipine arvel 5", "1 matin 3 mois")));
    favourites.keep(
        "Bandelettes",
        List.of(
            LineDraft.of(
                LineKind.DEVICE,
                "Bandelettes de glycémie capillaire et lancettes",
                "1 boîte de 100, pour 3 mois")));
    favourites.keep(
        "Bilan du diabète",
        List.of(
            LineDraft.of(
                LineKind.BIOLOGY,
                "Glycémie, HbA1c, créatininémie, rapport albuminurie sur créatininurie",
                "à jeun")));
    favourites.keep(
        "Lombalgie",
        List.of(
            drug("paracétamol arvel 1", "1 cp si douleur max 3/j 10 jours"),
            LineDraft.of(
                LineKind.PHYSIOTHERAPY, "Rééducation du rachis lombaire", "lombalgie commune")));
    favourites.keep(
        "Pansement simple",
        List.of(
            LineDraft.of(
                LineKind.NURSING,
                "Pansement simple, ablation des fils comprise",
                "1 fois tous les 2 jours pendant 10 jours, à domicile")));
  }

  private LineDraft drug(String typed, String posology) {
    return LineDraft.of(drugs.find(typed, 1).getFirst().cis(), posology);
  }
}
