package org.galien.knowledge.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.knowledge.Area;
import org.galien.knowledge.EntryState;
import org.galien.knowledge.EntryView;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeLists;
import org.galien.knowledge.capture.Capture;
import org.galien.knowledge.capture.SourceDraft;
import org.galien.knowledge.capture.SourceId;
import org.galien.knowledge.capture.SourceKind;
import org.galien.knowledge.capture.Sources;
import org.galien.knowledge.questions.Questions;
import org.galien.platform.demo.DemoPart;
import org.galien.platform.demo.DemoPractice;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.accounts.Users;

/** An interview of a secretary who retires, of which a doctor has confirmed the first half. */
@ApplicationScoped
class DemoKnowledge implements DemoPart {

  private static final String WHO = "Martine Lhomme-Debruyne";

  @Inject Capture capture;
  @Inject Sources sources;
  @Inject KnowledgeBase base;
  @Inject KnowledgeLists lists;
  @Inject Questions questions;
  @Inject Users users;
  @Inject Acting acting;

  @Override
  public int order() {
    return 600;
  }

  @Override
  public void load(DemoPractice practice) {
    interview(Area.TELEPHONE, telephone());
    interview(Area.LABORATORIES, laboratories());
    interview(Area.INCIDENTS, incidents());
    Actor doctor = Actor.of(users.find(practice.practitioners().getFirst()).orElseThrow());
    acting.runAs(doctor, this::confirmHalf);
    questions.ask("Duplicata d’un arrêt de travail : que répondre ?", Area.MAIL, null, true);
    questions.ask(
        "Lecteur de carte Vitale en panne un samedi : qui appeler ?", Area.INCIDENTS, null, true);
  }

  private void interview(Area area, Map<String, String> said) {
    SourceId id =
        capture.interview(
            new SourceDraft(SourceKind.INTERVIEW, area, "Entretien de départ", null, WHO, ""));
    capture.said(id, said);
    sources.keep(id, Set.of());
  }

  private void confirmHalf() {
    List<EntryView> proposed = lists.find(Set.of(EntryState.PROPOSED), null, "");
    for (int i = 0; i < proposed.size(); i += 2) {
      base.confirm(proposed.get(i).id(), proposed.get(i).version(), null);
    }
  }

  private static Map<String, String> telephone() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put(
        "telephone.1",
        "On dit toujours : « Maison de santé des Tilleuls, bonjour. » Jamais « Allô ».");
    said.put(
        "telephone.2",
        "Il faut demander le nom de naissance et la date de naissance avant d’ouvrir un dossier.");
    said.put(
        "telephone.5",
        "Quand un laboratoire téléphone un résultat, tu le fais répéter, tu notes et tu frappes à la"
            + " porte du médecin. Si un confrère appelle pour un patient qu’il a devant lui, tu passes"
            + " l’appel tout de suite.");
    return said;
  }

  private static Map<String, String> laboratories() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put(
        "laboratories.1",
        "Les résultats arrivent deux fois par jour, vers midi et vers dix-neuf heures. Si à treize"
            + " heures il n’y a rien, il faut relever la boîte à la main.");
    said.put(
        "laboratories.3",
        "Si un résultat ne trouve pas de dossier, tu ne le forces jamais : tu vérifies le nom de"
            + " naissance et la date de naissance, et dans le doute tu laisses dans l’attente.");
    said.put(
        "laboratories.4",
        "On ne donne aucun résultat par téléphone, sauf ce que le médecin a écrit.");
    return said;
  }

  private static Map<String, String> incidents() {
    Map<String, String> said = new LinkedHashMap<>();
    said.put(
        "incidents.2",
        "Si le réfrigérateur a dépassé huit degrés, tu ne jettes rien : tu isoles les boîtes, tu notes"
            + " l’heure et tu préviens un médecin.");
    said.put(
        "incidents.3",
        "Si quelqu’un crie, tu ne réponds jamais sur le même ton, tu proposes de s’asseoir à l’écart.");
    return said;
  }
}
