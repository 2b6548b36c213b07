package org.galien.prescriptions;

import java.util.List;
import java.util.Set;

/**
 * A line as it stands: what was typed and what was understood of it.
 *
 * @param label denomination, or the free text
 * @param posology as it is printed, of other kinds than drugs the detail; empty when nothing can be
 *     printed yet
 * @param days for which it may be handed out, renewals included; 0 when that is not known
 * @param inWords what an « ordonnance sécurisée » says in words, empty for other lines
 * @param substances codes in the base
 * @param remarks of a draft; none of what is signed
 */
public record Line(
    LineDraft draft,
    String label,
    String dci,
    String form,
    Set<String> substances,
    String posology,
    int days,
    boolean secured,
    String inWords,
    List<Remark> remarks) {

  public boolean isFree() {
    return draft.isFree();
  }

  public boolean stops() {
    return remarks.stream().anyMatch(Remark::stops);
  }

  Line with(List<Remark> all) {
    return new Line(
        draft, label, dci, form, substances, posology, days, secured, inWords, List.copyOf(all));
  }
}
