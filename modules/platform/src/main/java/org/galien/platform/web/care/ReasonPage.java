package org.galien.platform.web.care;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.galien.platform.Refusal;
import org.galien.platform.care.CareCircle;
import org.galien.platform.care.OpeningReason;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.rooms.Page;
import org.galien.platform.rooms.Rooms;
import org.galien.platform.web.NamedPatients;
import org.galien.platform.web.To;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** « Bris de glace »: asks why a chart is opened, then goes where somebody wanted to go. */
@Named("reasonPage")
@RequestScoped
public class ReasonPage {

  @Inject CareCircle circle;
  @Inject NamedPatients names;
  @Inject Rooms rooms;
  @Inject To to;
  @Inject FormOnce once;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private String patient;
  private String wanted;

  @PostConstruct
  void read() {
    patient = parameter("patient", "motif:patient");
    wanted = parameter("vers", "motif:vers");
    if (getNumber() > 0 && !FacesContext.getCurrentInstance().isPostback()) {
      circle.asked(getNumber());
    }
  }

  public FormState getForm() {
    return form;
  }

  /** 0 for none. */
  public long getNumber() {
    return patient.matches("\\d{1,18}") ? Long.parseLong(patient) : 0;
  }

  public String getPatient() {
    return patient;
  }

  public void setPatient(String patient) {
    this.patient = patient;
  }

  public String getWanted() {
    return wanted;
  }

  public void setWanted(String wanted) {
    this.wanted = wanted;
  }

  public String getName() {
    return names.of(List.of(getNumber())).get(getNumber());
  }

  /** Those that need no words. */
  public List<OpeningReason> getReasons() {
    return Arrays.stream(OpeningReason.values()).filter(r -> r != OpeningReason.OTHER).toList();
  }

  /**
   * @param reason the name of an {@link OpeningReason}
   */
  public void open(String reason) {
    try {
      once.save(
          () -> {
            circle.open(getNumber(), OpeningReason.valueOf(reason), form.text("words"));
            return FormAnswer.at(address());
          });
    } catch (Refusal refused) {
      form.refuse("words", refused);
    }
  }

  /** A page of a chart of ours, and nowhere else. */
  private String address() {
    String path = wanted.contains("?") ? wanted.substring(0, wanted.indexOf('?')) : "";
    boolean known = rooms.page(path).filter(Page::clinical).isPresent();
    return known ? wanted : to.patient(getNumber());
  }

  private String parameter(String asked, String sent) {
    String value =
        request.getParameter(sent) == null
            ? request.getParameter(asked)
            : request.getParameter(sent);
    return value == null ? "" : value;
  }
}
