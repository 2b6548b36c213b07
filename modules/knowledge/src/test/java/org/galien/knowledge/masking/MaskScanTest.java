package org.galien.knowledge.masking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names, numbers, dates and addresses of patients do not get past. */
class MaskScanTest {

  private static final NameBook BOOK =
      new NameBook() {
        @Override
        public Set<String> ofPatients(Set<String> words) {
          return Set.of(
              "delorme",
              "arlette",
              "legoff",
              "goff",
              "yann",
              "dealmeida",
              "almeida",
              "durand",
              "petit",
              "dhondt",
              "hondt",
              "ledu",
              "delatour",
              "tour");
        }

        @Override
        public Set<String> ofStaff() {
          return Set.of("castaing", "helene");
        }
      };

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Son numéro c’est le 2 58 03 75 116 001 23, vérifie.|Son numéro c’est le [NIR], vérifie.",
        "Elle a dit 258037511600123 au guichet.|Elle a dit [NIR] au guichet.",
        "En Corse c’est 1 76 05 2A 004 001 12.|En Corse c’est [NIR].",
        "Tu rappelles au 06 12 34 56 78 ce soir.|Tu rappelles au [téléphone] ce soir.",
        "C’est le +33 6 12 34 56 78.|C’est le [téléphone].",
        "Née le 14 mars 1958, elle vient.|[date], elle vient.",
        "Vue le 03/02/2024 ici.|Vue le [date] ici.",
        "Elle habite 12 rue des Lilas, à côté.|Elle habite [adresse], à côté.",
        "Écris à a.delorme@exemple.fr vite.|Écris à [courriel] vite.",
        "Comme pour Arlette Delorme hier.|Comme pour [personne 1] [personne 2] hier.",
        "Monsieur Quidam dit qu’il paiera.|Monsieur [personne 1] dit qu’il paiera.",
        "Madame quidam a crié.|Madame [personne 1] a crié.",
        "Le docteur Delorme opère le mardi.|Le docteur Delorme opère le mardi.",
        "Madame Castaing le veut ainsi.|Madame Castaing le veut ainsi.",
        "Appeler Le Goff pour son INR.|Appeler [personne 1] pour son INR.",
        "LE GOFF Yann vient le mardi.|[personne 1] [personne 2] vient le mardi.",
        "Mme Le Goff vient mardi.|Mme [personne 1] vient mardi.",
        "Mme Le Garrec vient mardi.|Mme [personne 1] vient mardi.",
        "De Almeida ne paie jamais.|[personne 1] ne paie jamais.",
        "appeler durand|appeler [personne 1]",
        "le goff vient|[personne 1] vient",
        "Le Du vient, du côté de la cour.|[personne 1] vient, du côté de la cour.",
        "C’est la fille de De La Tour.|C’est la fille de [personne 1].",
        "D’Hondt a payé.|[personne 1] a payé.",
        "Le dossier d’Arlette est rangé.|Le dossier d’[personne 1] est rangé.",
        "Comme Delorme hier, une femme Delorme.|Comme [personne 1] hier, une femme [personne 1].",
        "M. Quidam paiera.|M. [personne 1] paiera.",
        "Le docteur Yann Le Goff opère.|Le docteur Yann Le Goff opère.",
        "Prendre un petit carnet.|Prendre un petit carnet.",
        "Monsieur le maire passe.|Monsieur le maire passe.",
        "Madame qui attend passe après 18 h 30, le mardi.|Madame qui attend passe après 18 h 30, le mardi.",
        "On garde 3 places de 15 minutes.|On garde 3 places de 15 minutes."
      })
  void whatTellsWhoAPatientIsIsMaskedAndNothingElse(String said, String masked) {
    assertEquals(masked, new Masks().mask(said, MaskScan.of(said, BOOK), s -> false));
  }

  @Test
  void aPersonKeepsOneNumberThroughATalkAndANirIsMaskedWhateverIsSaid() {
    Masks masks = new Masks();
    String first = "Madame Quidam appelle.";
    String second = "Quand madame Quidam revient : 2 58 03 75 116 001 23, tél 03 44 00 00 00.";
    masks.mask(first, MaskScan.of(first, BOOK), s -> false);
    List<Suspect> suspects = MaskScan.of(second, BOOK);
    assertEquals(
        "Quand madame [personne 1] revient : [NIR], tél 03 44 00 00 00.",
        masks.mask(second, suspects, s -> s.kind() != SuspectKind.PERSON));
  }
}
