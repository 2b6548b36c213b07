package org.galien.ai.summaries.synthesis;

import java.util.regex.Pattern;

/** How notes say that a drug was begun, changed, stopped, or only talked of; for folded text. */
final class DrugWords {

  private static final String STOPS =
      "(?:arret|stopp|suspen|interr[ou]|cess[ea]|enlev|supprim|retir)";
  static final Pattern NO_STOP =
      Pattern.compile(
          "(?<![a-z])(?:ne |n'|pas question|jamais|sans |refus\\w* |peur |"
              + "craint\\w* |risque |si |s'il |s'el|quand |lors |depuis |apres |avant |"
              + "malgre "
              + "|en cas |voudrait |souhait\\w* |veut |aimerait |demande (?:a|s') ?|"
              + "envisag\\w* |discut\\w* |pourra\\w* |serait |faudra\\w* |question d|a "
              + "l'|date (?:de|d'))[^,;.]{0,28}"
              + STOPS
              + "|"
              + STOPS
              + "[^,;.]{0,30}(?:discut|envisag|refuse|(?<![a-z])si |en cas|prevu|sera |"
              + "serait)"
              + "|arret(?:er)? (?:du tabac|de la cigarette|cardiaque|de travail|de \\w+ "
              + "(?:jours|semaines))|tabac arret");
  static final Pattern FOR_A_WHILE =
      Pattern.compile(
          STOPS
              + "[^;.]{0,40}(?:pendant|durant|le temps (?:de|d')|jusqu'|\\d+ (?:jours?|"
              + "h(?![a-z])|heures)|(?:un|deux|trois|quatre|cinq|six|sept|huit|dix) "
              + "jours?|heures avant|transitoire|momentane|provisoire|avant (?:l'|la|le) "
              + "(?:interv|chirurg|opera|geste|coloscop|extract)|puis repri)");
  static final Pattern AGAIN =
      Pattern.compile(
          "^(?:qui (?:a ete |est )?repris|reprise?(?: |$|[.,])|repris(?:e|es)?(?: |"
              + "$)|(?:je|on|elle|il|nous) l[ae']s? ?(?:a |ai |avons )?(?:repren|repris|"
              + "remet|remis|represcri|remont))");
  static final Pattern START =
      Pattern.compile(
          "(?<![a-z])(?:debut|introdui|introduc|instaur|ajout|prescri|propos|initi|"
              + "commenc|mis[es]? (?:sous|en place)|relais|repris|reprend|essai|"
              + "remplac\\w+ par|a la place|en remplacement|passe a|traitement de sortie|"
              + "ordonnance de sortie|sortie)");
  static final Pattern CHANGE =
      Pattern.compile(
          "(?<![a-z])(?:augment|major|port[eé]|monte|mont[eé]|diminu|redui|ramen|"
              + "baiss|descend|pass[eé]|adapt|rest[eé]|gard|poursui|maint|repart|revien|"
              + "remont|titr)");

  /** Roots of words that move a dose or end a treatment, however they are put. */
  static final Pattern SHIFT =
      Pattern.compile(
          "(?<![a-z])(?:augment|major|mont[eé]|remont|diminu|redui|ramen|baiss|descen|redescen|pass[eé]e? (?:de|a)|repass|"
              + "doubl|tripl|moitie|demi(?![a-z])|quart(?![a-z])|cran|palier|allege|rajout|ajust|adapt|modifi|"
              + "chang|corrig|espac|rapproch|coup[eé]e? en|trop (?:fort|dose)|pas assez|nouvelle dose|"
              + "n'en (?:prend|met|fait)|plus qu|arret|stopp|suspen|interromp|remplac|relais|relaye|substitu|bascul|troqu|"
              + "laiss[eé]e? tomber|abandonn|poubelle|jet[eé]e?(?![a-z])|fini(?![a-z])|termine|se passe|enlev|supprim|retir|"
              + "sevr|contre-indi|interdi|ne (?:le|la|les|l')|n'a plus|ne prend)");

  static final Pattern STEADY =
      Pattern.compile(
          "inchang|sans (?:rien )?chang|ne change|pas de (?:changement|modif)|rien a changer|bien (?:support|toler)|meme dose");

  static final Pattern RENEWAL =
      Pattern.compile(
          "renouvel|reconduit|a l'identique|copie|inchange|comme (?:avant|"
              + "d'habitude|a chaque fois)|meme (?:ordonnance|traitement)|memes (?:doses|"
              + "medicaments)|duplicata");
  static final Pattern MAYBE =
      Pattern.compile(
          "(?<![a-z])(?:sera(?:it)?|seront|discut|envisag|pourra|eventuel|s'il|si "
              + "(?:la|le|les|l'|une?|elle|il|besoin d'|echec|insuff)|refus|propose, |a "
              + "reparler|a discuter|n'a pas (?:d'interet|ete)"
              + "|pas d'indication|aurait|hesite|ecart|inutile|pas besoin|plutot que|"
              + "allergie|avait|avais|declin|ne (?:veut|souhaite) pas|ni )");
  static final Pattern BRIEF =
      Pattern.compile(
          "(?<![a-z])(?:pendant|durant|pour|encore)? ?(?:\\d+|deux|trois|quatre|"
              + "cinq|six|sept|huit|dix|quinze|quarante-huit|vingt-quatre) (?:jours|"
              + "heures|semaines)(?![a-z])|une semaine(?! sur)|cure|transitoire|dose "
              + "unique|nebulis|intravein|en urgence|prise unique");
  static final Pattern ANAPHORA =
      Pattern.compile(
          "^(?:arret|arrete|stop|stoppe|suspendu|interrompu)e?s?(?: (?:immediat|"
              + "progressif|definitif|rapide|total|complet|decide|du (?:medicament|"
              + "traitement|produit|comprime))\\w*)*(?= |$|[,.;:])(?! (?:de|du|d'))");
  static final Pattern NOT_AGAIN =
      Pattern.compile(
          "^(?:qui )?(?:ne (?:sera|doit|devra|faut) (?:pas|plus|jamais) (?:etre "
              + ")?(?:repri|redonn|reintrod|reprendr)|(?:a )?ne (?:pas|plus|jamais) "
              + "(?:l[ea] |l'|les )?(?:reprendre|redonner|reessayer|reintroduire|"
              + "remettre)|pas de reprise|sans reprise)");
  static final Pattern IT =
      Pattern.compile(
          "(?<![a-z])(?:je |j'|nous |on )?(?:l'(?:ai |a |avons )?|le |la |les "
              + ")(?:arrete|stoppe|suspend|interromp|retire|cesse|enleve|supprime|"
              + "remplace|laisse tomber)|(?:ne (?:l[ea]s? |l'|en )|n'en )(?:prend|met|"
              + "veut|supporte|tolere)\\w* (?:plus|pas)");

  /** Says which of several forms is meant. */
  static final Pattern FORM = Pattern.compile("(?<![a-z])(?:lp|li|liberation)(?![a-z])");

  static final Pattern UNTIL = Pattern.compile("jusqu'(?:en|au|a) ");

  private DrugWords() {}
}
