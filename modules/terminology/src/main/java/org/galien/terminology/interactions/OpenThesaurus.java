package org.galien.terminology.interactions;

import java.util.List;
import java.util.Optional;
import org.galien.terminology.drugs.DrugSubstance;

/** An edition of the thesaurus to look things up in; it stays the same whatever is imported. */
public final class OpenThesaurus {

  private final ThesaurusEdition edition;
  private final ThesaurusIndex index;

  OpenThesaurus(ThesaurusEdition edition, ThesaurusIndex index) {
    this.edition = edition;
    this.index = index;
  }

  /** The substance of a drug as the thesaurus spells it; empty when it does not know it. */
  public Optional<String> substance(DrugSubstance substance) {
    Optional<String> acting = known(substance.acting());
    /* The metal of a salt whose acting part is unknown is not what the drug is given for. */
    return acting.or(
        () ->
            known(substance.salt())
                .filter(one -> substance.acting().isEmpty() || !Salts.isMetal(one)));
  }

  /** Substances whose names stand in a text, in its order. */
  public List<String> named(String text) {
    return index.named(text);
  }

  /** What a text says beside them, as it is written: what stands before, between and after. */
  public List<String> beside(String text) {
    return index.beside(text);
  }

  public ThesaurusAnswer consult(List<Asked> asked) {
    return new ThesaurusAnswer(edition, asked, index.pairs(asked), index.apart(asked));
  }

  private Optional<String> known(String name) {
    return name.isEmpty() ? Optional.empty() : index.substance(name);
  }
}
