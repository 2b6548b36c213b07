package org.galien.platform.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.galien.platform.paper.Letterhead;
import org.galien.platform.paper.Letterheads;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;

/** An address that does not exist, for what the demonstration prints. */
@ApplicationScoped
class DemoLetterhead implements DemoPart {

  @Inject Letterheads letterheads;
  @Inject Acting acting;

  @Override
  public int order() {
    return 5;
  }

  @Override
  public void load(DemoPractice practice) {
    acting.runAs(
        Actor.system("demo"),
        () ->
            letterheads.set(
                new Letterhead(
                    "Maison de santé des Tilleuls, 8, rue des Tilleuls",
                    "59400 Cambrai",
                    "+33 1 99 00 00 10",
                    "contact@tilleuls.example")));
  }
}
