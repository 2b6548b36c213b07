package org.galien.ai.triage.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.galien.ai.triage.text.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrgentSignsTest {
  private static List<UrgentReason> find(String text, String type) {
    return UrgentSigns.SHIPPED.find(Page.of(text), type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ma femme a la bouche qui tombe depuis midi.",
        "Papa traîne la jambe et bafouille.",
        "J'ai comme un poids sur la poitrine.",
        "Elle voit des mouches devant les yeux et a une barre sous les côtes."
      })
  void alarmInAPatientsOwnWords(String text) {
    assertFalse(find(text, "courrier_libre_patient").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elle doit être recontactée et vue aujourd'hui.",
        "Nous n'arrivons pas à le joindre.",
        "Avis demandé le jour même."
      })
  void requestForTheSameDay(String text) {
    assertFalse(find(text, "compte_rendu_hospitalisation").isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sein gauche : [x] ACR2  [ ] ACR5",
        "L'hypothèse d'un lymphome évoquée sur le bon n'est pas confirmée.",
        "La suspicion de sarcome est écartée."
      })
  void emptyBoxAndSuspicionRuledOutAreNoAlarm(String text) {
    assertEquals(List.of(), find(text, "imagerie"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sein gauche : [ ] ACR2  [x] ACR5",
        "Lymphome dont l'extension au foie n'est pas confirmée."
      })
  void tickedBoxAndExtentRuledOutRemainAlarms(String text) {
    assertFalse(find(text, "imagerie").isEmpty());
  }

  @Test
  void dayCaseSurgeryIsNoAlarm() {
    String text = "Dissection sans difficulté. Sortie le jour même à 17 h.";
    assertEquals(List.of(), find(text, "compte_rendu_hospitalisation"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courrier_specialiste|Je vois avec sa mère Léo, 7 ans, qui présente une appendicite aiguë.",
        "courrier_specialiste|Enfant accompagné de son père, pour une torsion du cordon.",
        "imagerie|Prise de contraste de la dure-mère évoquant une métastase.",
        "courrier_specialiste|Nourrisson en allaitement maternel, adressé pour un syndrome occlusif.",
        "imagerie|Personne de confiance : sa soeur Mme Petit\nConclusion\nThrombose veineuse profonde poplitée",
        "courrier_specialiste|Amenée par sa tante, Zoé a un pneumothorax.",
        "courrier_specialiste|Sa mère nous signale une fièvre et le scanner montre une appendicite aiguë.",
        "courrier_specialiste|Sa mère a eu un cancer du sein, la patiente présente une embolie pulmonaire.",
        "courrier_specialiste|Son père est décédé, elle présente un lymphome.",
        "compte_rendu_hospitalisation|Sa soeur a été prévenue : embolie pulmonaire bilatérale.",
        "imagerie|Atteinte de la pie-mère avec hémorragie méningée.",
        "courrier_specialiste|Vu avec son frère, opéré d'une appendicite aiguë ce matin.",
        "courrier_specialiste|Sa mère est suivie chez nous et il présente une torsion du cordon.",
        "courrier_specialiste|Sa mère a eu un lymphome et Léo une appendicite aiguë.",
        "courrier_specialiste|Antécédents familiaux : frère diabétique - embolie pulmonaire droite"
      })
  void aRelativeInTheSentenceTakesNothingFromThePatient(String line) {
    String[] parts = line.split("\\|", 2);
    assertFalse(find(parts[1], parts[0]).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "courrier_specialiste|Sa mère, opérée d'un adénocarcinome, va bien. Examen normal.",
        "courrier_specialiste|Sa mère a eu un lymphome.",
        "courrier_specialiste|Son père est décédé d'une embolie pulmonaire en 2010.",
        "courrier_specialiste|Antécédents familiaux : mère opérée d'un adénocarcinome.",
        "courrier_specialiste|Une cousine maternelle atteinte d'un mélanome.",
        "courrier_specialiste|Deux soeurs ont eu un carcinome canalaire.",
        "courrier_specialiste|Le cas index, opéré d'un adénocarcinome, est sa tante.",
        "courrier_specialiste|Sa soeur jumelle atteinte d'un lymphome."
      })
  void whatARelativeHasIsNoAlarm(String line) {
    String[] parts = line.split("\\|", 2);
    assertEquals(List.of(), find(parts[1], parts[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imagerie|Scanner à faire le jour même.",
        "compte_rendu_hospitalisation|Contrôle le jour même.",
        "compte_rendu_hospitalisation|Prise en charge le jour même.",
        "courrier_specialiste|nécessite une IRM cérébrale le jour même",
        "courrier_specialiste|Une échographie doit être faite le jour même.",
        "courrier_specialiste|À opérer le jour même.",
        "courrier_specialiste|Merci de réaliser un ECG le jour même.",
        "courrier_specialiste|Le scanner devra être réalisé le jour même.",
        "courrier_specialiste|Consultation spécialisée le jour même.",
        "compte_rendu_hospitalisation|Visite à domicile le jour même.",
        "courrier_specialiste|Faites le jour même un scanner cérébral.",
        "courrier_specialiste|À revoir par le Dr Martin le jour même."
      })
  void theSameDayIsAskedForUnlessDone(String line) {
    String[] parts = line.split("\\|", 2);
    assertFalse(find(parts[1], parts[0]).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "compte_rendu_hospitalisation|Sortie le jour même à 17 h.",
        "compte_rendu_hospitalisation|Un premier prélèvement a été fait le jour même.",
        "compte_rendu_hospitalisation|Retour à domicile le jour même.",
        "compte_rendu_hospitalisation|Consentement recueilli le jour même.",
        "compte_rendu_hospitalisation|Opéré le jour même, suites simples.",
        "compte_rendu_hospitalisation|Rentré à son domicile le jour même.",
        "compte_rendu_hospitalisation|Prélèvement fait par le Dr Morin le jour même."
      })
  void whatWasDoneTheSameDayIsNoAlarm(String line) {
    String[] parts = line.split("\\|", 2);
    assertEquals(List.of(), find(parts[1], parts[0]));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "imagerie|Aspect de torsion ovarienne droite.",
        "imagerie|torsion annexielle gauche",
        "imagerie|Torsion de l'ovaire gauche",
        "imagerie|suspicion de torsion d'annexe",
        "imagerie|torsion des annexes",
        "anatomopathologie|Adénome tubulo-villeux en dysplasie de haut grade.",
        "compte_rendu_hospitalisation|Dysplasie de haut grade du bas oesophage."
      })
  void torsionAndHighGradeDysplasiaAreAlarms(String line) {
    String[] parts = line.split("\\|", 2);
    assertFalse(find(parts[1], parts[0]).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ordonnance|Héparine à débuter ce jour. Contrôle des plaquettes sans délai",
        "courrier_libre_patient|Merci de me rappeler dès aujourd'hui, je perds du sang.",
        "ordonnance|Enoxaparine 6000 UI à débuter aujourd'hui",
        "ordonnance|Faire pratiquer sans délai un scanner cérébral",
        "ordonnance|INR à contrôler dans les 24 heures",
        "certificat_administratif|État nécessitant une hospitalisation sans délai",
        "certificat_administratif|Son état requiert une surveillance clinique dès aujourd'hui",
        "courrier_libre_patient|J'ai de la fièvre et la cicatrice suppure, il faut qu'on me voie au plus vite",
        "courrier_libre_patient|Pouvez-vous passer dans la journée, maman a des vertiges",
        "ordonnance|Suspendre le méthotrexate sans attendre",
        "ordonnance|Lovenox à débuter sans délai, 0,6 ml (0,4 si insuffisance rénale)",
        "courrier_libre_patient|Je saigne, dites-moi si je dois venir sans attendre",
        "courrier_libre_patient|Vous m'aviez dit d'appeler sans attendre en cas de fièvre, j'ai 39",
        "ordonnance|Scanner sans délai si possible"
      })
  void aDelayBesideATreatmentAControlOrASymptomIsARequest(String line) {
    String[] parts = line.split("\\|", 2);
    assertFalse(find(parts[1], parts[0]).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "certificat_administratif|accident déclaré par l'employeur le jour même, douleur du genou",
        "ordonnance|En cas de fièvre, consulter sans délai.",
        "ordonnance|Consulter sans délai si douleur thoracique.",
        "ordonnance|Paracétamol 3 prises dans la journée",
        "ordonnance|Doliprane 1 g dès ce soir si douleur",
        "certificat_administratif|Arrêt de travail à envoyer dans les 48 heures à la caisse.",
        "certificat_administratif|Employeur à prévenir dans les 48 h",
        "courrier_libre_patient|Pourriez-vous m'envoyer mon certificat au plus vite, c'est pour le judo",
        "courrier_libre_patient|J'ai des douleurs surtout dans la journée, rien de pressé",
        "courrier_libre_patient|Merci de me rappeler dès réception de ce mot pour mon ordonnance",
        "certificat_administratif|certifie avoir examiné ce jour et n'avoir pas constaté de contre-indication",
        "ordonnance|Bilan sanguin à jeun, résultats à transmettre à réception",
        "ordonnance|Renouvellement du traitement, 3 mois, consentement signé le jour même",
        "courrier_libre_patient|Il me faudrait une copie de mon bilan dans les plus brefs délais pour la mutuelle",
        "ordonnance|Orthèse de genou, à délivrer le plus rapidement possible",
        "ordonnance|Surveillance : devant toute douleur thoracique, se rendre aux urgences sans délai lorsque cela persiste",
        "ordonnance|Devant une fièvre, se rendre aux urgences sans délai"
      })
  void adviceAndOtherDelaysAreNone(String line) {
    String[] parts = line.split("\\|", 2);
    assertEquals(List.of(), find(parts[1], parts[0]));
  }
}
