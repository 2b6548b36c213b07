package org.galien.ai.assistant.answers;

import java.util.List;

/** Words that say nothing of what a question or a sentence is about. */
final class EmptyWords {

  static final List<String> LIST =
      List.of(
              "combien comment pourquoi quand quel quelle quels quelles qui que quoi où lequel laquelle",
              "est-ce faire fait fais faut faudrait doit doivent dois devoir peut peux peuvent pouvoir",
              "va vas vont aller vais être avoir sera serait suis faites veut veux veulent vouloir",
              "alors donc enfin euh hein ben bon voilà bah oui non ah oh eh hmm tiens attends attend",
              "tu te toi moi je me on nous vous il elle ils elles lui leur leurs ça cela ceci ce c'est",
              "y en là ici plus moins très bien aussi encore toujours déjà puis ensuite après avant",
              "sur sous dans chez vers par pour avec sans entre dès pas ne jamais rien tout tous toute toutes",
              "est sont es suis sommes êtes était étaient soit soient été a as ai ont avons avez avait avaient aura auront eu",
              "chose truc gens cas si comme mais ou et car ni or quelqu'un quelque autre même",
              "dit dis dire disent mettre mets met prend prends prendre donne donner donnes donné")
          .stream()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private EmptyWords() {}
}
