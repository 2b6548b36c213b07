package org.galien.ai.melanoma.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.galien.ai.melanoma.LookView;
import org.galien.ai.melanoma.MelanomaSwitch;
import org.galien.ai.melanoma.Screenings;
import org.galien.ai.melanoma.Weights;
import org.galien.ai.melanoma.skin.Zone;
import org.galien.lesions.PhotoAgreements;
import org.galien.lesions.PhotoId;
import org.galien.lesions.PhotoKind;
import org.galien.lesions.PhotoView;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;
import org.galien.platform.users.accounts.Users;

/** Words and numbers of the card beside a photograph, and of the settings. */
@Named("melanomaCard")
@RequestScoped
public class MelanomaCard {

  private static final double STRONG = 0.6;

  @Inject Screenings screenings;
  @Inject MelanomaSwitch state;
  @Inject Weights weights;
  @Inject PhotoAgreements agreements;
  @Inject Users users;

  private final Map<PhotoId, LookView> looks = new HashMap<>();
  private Properties card;

  public boolean isOn() {
    return state.isOn();
  }

  public boolean isThere() {
    return weights.areThere();
  }

  public boolean isTurning() {
    return state.mayTurn();
  }

  public MelanomaSwitch.Switched getSwitched() {
    return state.switched().orElse(null);
  }

  public String getLicence() {
    return weights.licence();
  }

  public boolean dermoscopy(PhotoView photo) {
    return photo.kind() == PhotoKind.DERMOSCOPY;
  }

  /** Whether the doctor's own opinion is noted: before that no score is shown. */
  public boolean judged(PhotoView photo) {
    return screenings.opinionGiven(photo);
  }

  /** Whether the patient still agrees to photographs: else nothing is read. */
  public boolean agreed(PhotoView photo) {
    return agreements.given(photo.patient());
  }

  /** Whether what the card of the weights says is of those that looked. */
  public boolean current(LookView look) {
    return screenings.current(look);
  }

  /** The latest, or null. */
  public LookView look(PhotoView photo) {
    return looks.computeIfAbsent(photo.id(), id -> screenings.latest(id).orElse(null));
  }

  public String percent(double part) {
    // « 0 % » would be read as « never ».
    return part < 0.01 ? "< 1 %" : String.format(Locale.FRANCE, "%.0f %%", 100 * part);
  }

  public String measured(LookView look) {
    return String.format(Locale.FRANCE, "%.2f", look.finding().measured());
  }

  /** What the card of the weights says under a name, as it is shown. */
  public String said(String key) {
    if (card == null) {
      card = weights.card();
    }
    return card.getProperty(key, "");
  }

  /** Strongest first, as people look at them. */
  public List<Zone> getZones() {
    return Arrays.asList(Zone.values()).reversed();
  }

  public List<MelanomaCell> cells(LookView look) {
    List<MelanomaCell> cells = new ArrayList<>();
    double most = look.falls().stream().flatMap(List::stream).mapToDouble(f -> f).max().orElse(0);
    double size = 100.0 / Math.max(1, look.falls().size());
    for (int row = 0; row < look.falls().size(); row++) {
      for (int column = 0; column < look.falls().get(row).size(); column++) {
        double fall = look.falls().get(row).get(column);
        double strength = most <= 0 ? 0 : Math.max(0, fall / most);
        cells.add(new MelanomaCell(column * size, row * size, size, strength, strength >= STRONG));
      }
    }
    return cells;
  }

  public String who(UserId id) {
    return users.find(id).map(UserView::displayName).orElse("");
  }
}
