package org.galien.lesions.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.galien.lesions.Assessments;
import org.galien.lesions.ChecklistItem;
import org.galien.lesions.ChecklistKind;
import org.galien.lesions.ChecklistView;
import org.galien.lesions.Histologies;
import org.galien.lesions.HistologyView;
import org.galien.lesions.LesionId;
import org.galien.lesions.LesionPhotos;
import org.galien.lesions.Opinion;
import org.galien.lesions.PhotoView;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** One lesion as it is looked at: two photographs beside each other, and what was said of it. */
@Named("lesionLook")
@RequestScoped
public class LesionLook {

  @Inject LesionsPage page;
  @Inject LesionPhotos photos;
  @Inject Assessments assessments;
  @Inject Histologies histologies;
  @Inject Users users;
  @Inject HttpServletRequest request;

  private List<PhotoView> all = List.of();
  private PhotoView left;
  private PhotoView right;

  @PostConstruct
  void read() {
    if (page.getChosen() != null) {
      all = photos.of(id());
      right = asked("droite", all.isEmpty() ? null : all.getLast());
      left = asked("gauche", before());
    }
  }

  private PhotoView asked(String parameter, PhotoView otherwise) {
    String said = request.getParameter(parameter);
    return all.stream()
        .filter(photo -> String.valueOf(photo.id().value()).equals(said))
        .findFirst()
        .orElse(otherwise);
  }

  /** The one before that on the right and of its kind, else any before it. */
  private PhotoView before() {
    int at = all.indexOf(right);
    List<PhotoView> earlier = at < 1 ? List.of() : all.subList(0, at);
    return earlier.reversed().stream()
        .filter(photo -> photo.kind() == right.kind())
        .findFirst()
        .orElse(earlier.isEmpty() ? null : earlier.getLast());
  }

  public List<PhotoView> getPhotos() {
    return all;
  }

  public PhotoView getLeft() {
    return left;
  }

  public PhotoView getRight() {
    return right;
  }

  /** Both, where there are two. */
  public List<PhotoView> getPair() {
    return left == null ? (right == null ? List.of() : List.of(right)) : List.of(left, right);
  }

  /** What the address says to have these two beside each other; of nothing, nothing is said. */
  public String beside(PhotoView one, PhotoView other) {
    return "patient=%d&lesion=%d%s%s"
        .formatted(
            page.getPatientId(),
            page.getChosen().getId(),
            one == null ? "" : "&gauche=" + one.id().value(),
            other == null ? "" : "&droite=" + other.id().value());
  }

  /** Whether both can be shown to the same scale. */
  public boolean isAligned() {
    return left != null && left.axis() != null && right.axis() != null;
  }

  /** Millimetres from the left to the right, with their sign; only where {@link #isAligned}. */
  public String getGrowth() {
    int tenths = right.axis().tenths() - left.axis().tenths();
    return (tenths < 0 ? "− " : "+ ") + millimetres(Math.abs(tenths));
  }

  public long getDays() {
    return ChronoUnit.DAYS.between(left.takenOn(), right.takenOn());
  }

  public String length(PhotoView photo) {
    return photo.axis() == null ? "" : millimetres(photo.axis().tenths());
  }

  private static String millimetres(int tenths) {
    return String.format(Locale.FRANCE, "%.1f", tenths / 10.0);
  }

  /** As last filled in, or null. */
  public ChecklistView checklist(ChecklistKind kind) {
    List<ChecklistView> found =
        kind.ofPatient()
            ? assessments.scores(page.getPatient().id())
            : assessments.checklists(id());
    return found.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
  }

  public String answer(ChecklistView list, ChecklistItem item) {
    return list == null ? "" : list.answer(item);
  }

  /** Those that are shown: a lesion's own, and the patient's. */
  public List<ChecklistKind> getKinds() {
    return List.of(ChecklistKind.values());
  }

  public Opinion getOpinion() {
    return getOpinions().stream().findFirst().orElse(null);
  }

  public List<Opinion> getOpinions() {
    return assessments.opinions(id());
  }

  public List<HistologyView> getHistologies() {
    return histologies.of(id());
  }

  public String who(UserId id) {
    return users.find(id).map(UserView::displayName).orElse("");
  }

  private LesionId id() {
    return page.getChosen().lesion().id();
  }
}
