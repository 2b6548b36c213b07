package org.galien.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.galien.knowledge.masking.MaskScan;
import org.galien.knowledge.masking.Masks;
import org.galien.knowledge.masking.NameBook;
import org.galien.knowledge.masking.Suspect;

/** What is typed straight into the base names no patient, or a person says that it does not. */
@ApplicationScoped
public class Unnamed {

  /** So many suspects are told at once. */
  private static final int TOLD = 5;

  @Inject NameBook names;

  /**
   * @param sure a person has read what looks like a patient and says that it is none; a NIR is
   *     refused all the same
   * @param standing what is kept already, and is not asked about again
   * @throws KnowledgeRefusal that tells what looks like a patient
   */
  public void require(boolean sure, String standing, String... texts) {
    List<Suspect> suspects =
        Arrays.stream(texts)
            .flatMap(text -> MaskScan.of(text, names).stream())
            .filter(one -> one.kind().sure() || !standing.contains(one.text()))
            .toList();
    if (suspects.stream().anyMatch(one -> one.kind().sure())) {
      throw new KnowledgeRefusal("knowledge.names-nir");
    }
    if (!sure && !suspects.isEmpty()) {
      String told =
          suspects.stream()
              .map(Suspect::text)
              .distinct()
              .limit(TOLD)
              .collect(Collectors.joining(", "));
      throw new KnowledgeRefusal("knowledge.names-somebody", told);
    }
  }

  /** The text with all that looks like a patient masked, and no longer than that. */
  public String masked(String text, int longest) {
    String masked = new Masks().mask(text, MaskScan.of(text, names), one -> false);
    return masked.length() <= longest ? masked : masked.substring(0, longest);
  }
}
