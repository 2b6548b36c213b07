package org.galien.ai.assistant.answers;

import java.util.regex.Pattern;

/** How something is said: for sure, not knowing, taking back what was said. */
final class Manner {

  private static final Pattern UNSURE =
      Pattern.compile(
          "\\b(?:je|j'|on|moi) ?(?:ne |n'|en |le |la |l'|n'en )*(?:sais|sait) (?:vraiment |franchement |meme |toujours )?(?:pas|plus|rien)"
              + "|\\b(?:je|j') ?(?:ne |n')?(?:me |m'en |m')?(?:souviens|rappelle) (?:pas|plus)"
              + "|\\baucune idee|\\bpas (?:la moindre )?idee|\\bje (?:ne )?(?:suis|serais) pas (?:bien |tres |vraiment |)?(?:sure?|certaine?)|\\bpas sure?\\b"
              + "|\\bje (?:crois|pense) (?:que|bien|qu')|\\bil me semble|\\bpeut-etre\\b|\\ba verifier\\b|\\bsous reserve|\\bje dirais\\b"
              + "|\\bpas (?:envie de |vouloir )?dire de (?:betise|connerie)|\\bje (?:ne )?veux pas (?:te |vous )?dire"
              + "|\\b(?:te|vous|le|la) (?:le |la |)(?:dis|dire|donne|donner|dicte|dicter|dirai) pas|\\bpas (?:le |la |te le |)(?:dire"
              + "|dicter|donner) (?:au|dans le|ici|sur l)"
              + "|\\b(?:jamais|pas|plus) (?:su|fait attention|regarde|demande|compte)\\b");

  private static final Pattern TAKEN_BACK =
      Pattern.compile(
          "\\bnon,? (?:non,? )?(?:attends?|attendez|pardon|pas)|\\battend[sz]?,? (?:non|je|que)|\\bpardon\\b|\\bje (?:me"
              + "|m'en) (?:suis )?(?:tromp|corrige|repren|reviens)"
              + "|\\bj'ai (?:dit|mal dit|confondu|melange|fait une erreur|dit une)|\\b(?:t'|vous |je t')ai dit\\b|\\bje (?:t'|vous )?(?:ai )?(?:disais|dit)"
              + "|\\ben fait\\b|\\b(?:rectif|correct|corrige|erratum)|\\boublie[sz]? (?:ce que|ca|les?|la)\\b|\\bc'est (?:plus|fini)\\b|\\bn'est plus\\b"
              + "|\\bfinalement\\b|\\bje rectifie|\\bau temps pour moi|\\bautant pour moi|\\bce n'est plus|\\bdepuis (?:le|la|ce|septembre|janvier|cette|l')"
              + "|\\b(?:a|ont|ca a) change\\b|\\bj'ai verifie|\\bje viens de (?:verifier|regarder|retrouver)|\\bj'ai (?:regarde|retrouve|relu)");

  private static final Pattern QUESTION = Pattern.compile("\\?\\s*(?:\\(.*\\))?\\s*$");

  private Manner() {}

  static boolean unsure(String sentence) {
    return UNSURE.matcher(Value.fold(sentence)).find();
  }

  static boolean takesBack(String text) {
    return TAKEN_BACK.matcher(Value.fold(text)).find();
  }

  static boolean question(String sentence) {
    return QUESTION.matcher(sentence).find();
  }
}
