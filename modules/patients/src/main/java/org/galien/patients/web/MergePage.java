package org.galien.patients.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.galien.patients.ChartMerges;
import org.galien.patients.DuplicateQueue;
import org.galien.patients.MergeRequest;
import org.galien.patients.MergeTrait;
import org.galien.patients.MergeView;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.web.To;
import org.galien.platform.web.forms.FormOnce;

/**
 * Two charts side by side: merged with a choice for each trait, said to be of two people, or parted
 * again. It lives for one request; the page holds what was chosen, under plain names.
 */
@Named("mergePage")
@RequestScoped
public class MergePage {

  private static final String B = "b";

  @Inject Patients patients;
  @Inject ChartMerges merges;
  @Inject DuplicateQueue queue;
  @Inject FormOnce once;
  @Inject To to;

  private PatientView a;
  private PatientView b;

  public PatientView getA() {
    a = a == null ? patients.view(id("a")) : a;
    return a;
  }

  public PatientView getB() {
    b = b == null ? patients.view(id(B)) : b;
    return b;
  }

  /** The merge that is looked at, to be undone; null when two charts are. */
  public MergeView getMerge() {
    return number("fusion") == 0 ? null : merges.view(number("fusion"));
  }

  /** The chart that went on. */
  public PatientView getSurvivor() {
    return patients.view(getMerge().survivor());
  }

  /** Key of the sentence for a kind of rows, which its module has, and how many the merge moved. */
  public List<Map.Entry<String, Integer>> getMoved() {
    return merges.moved(number("fusion")).entrySet().stream()
        .map(kind -> Map.entry(kind.getKey().replace(".", ".moved-"), kind.getValue()))
        .toList();
  }

  /** All traits that at least one of the two has. */
  public List<MergeRow> getRows() {
    return Stream.of(MergeTrait.values())
        .map(this::row)
        .filter(row -> !row.a().isEmpty() || !row.b().isEmpty())
        .toList();
  }

  /**
   * Which chart goes on: what was chosen, else the identity that is trusted more, else the older.
   */
  public boolean isSecondGoesOn() {
    String chosen = parameter("survivor");
    return chosen.isEmpty()
        ? getB().insStatus().compareTo(getA().insStatus()) > 0
        : chosen.equals(B);
  }

  public void merge() {
    once.save(
        () -> {
          boolean second = isSecondGoesOn();
          PatientId survivor = id(second ? B : "a");
          merges.merge(
              new MergeRequest(
                  survivor,
                  (int) number(second ? "version-b" : "version-a"),
                  id(second ? "a" : B),
                  (int) number(second ? "version-a" : "version-b"),
                  taken(second)));
          return FormAnswer.at(to.patient(survivor.value())).andSay("patients.merge.done");
        });
  }

  public void different() {
    once.save(
        () -> {
          queue.different(id("a"), id(B));
          return FormAnswer.at("/doublons.xhtml").andSay("patients.merge.told-apart");
        });
  }

  public void undo() {
    once.save(
        () -> {
          MergeView merge = getMerge();
          merges.undo(merge.id());
          return FormAnswer.at(to.patient(merge.retired().id().value()))
              .andSay("patients.merge.undone");
        });
  }

  private Set<MergeTrait> taken(boolean second) {
    Set<MergeTrait> taken = EnumSet.noneOf(MergeTrait.class);
    for (MergeTrait trait : MergeTrait.values()) {
      String chosen = parameter("trait." + trait.key());
      if (chosen.equals(second ? "a" : B)) {
        taken.add(trait);
      }
    }
    return taken;
  }

  /** Unless chosen, what the chart that goes on says; where it says nothing, the other one. */
  private MergeRow row(MergeTrait trait) {
    String left = TraitWords.of(getA(), trait);
    String right = TraitWords.of(getB(), trait);
    String chosen = parameter("trait." + trait.key());
    boolean takeB = isSecondGoesOn() ? !right.isEmpty() : left.isEmpty();
    return new MergeRow(trait, left, right, chosen.isEmpty() ? takeB : chosen.equals(B));
  }

  private static PatientId id(String name) {
    return new PatientId(number(name));
  }

  private static long number(String name) {
    String text = parameter(name);
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }

  private static String parameter(String name) {
    return FacesContext.getCurrentInstance()
        .getExternalContext()
        .getRequestParameterMap()
        .getOrDefault(name, "");
  }
}
