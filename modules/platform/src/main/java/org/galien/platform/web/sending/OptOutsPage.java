package org.galien.platform.web.sending;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.galien.platform.sending.OptOutView;
import org.galien.platform.sending.OptOuts;
import org.galien.platform.web.NamedPatients;
import org.galien.platform.web.Say;
import org.galien.platform.web.forms.FormState;

/** Who wants no messages: the list, and an address put on it or taken off. */
@Named("optOutsPage")
@RequestScoped
public class OptOutsPage {

  @Inject OptOuts optOuts;
  @Inject NamedPatients patients;
  @Inject Say say;

  private final FormState form = new FormState();

  /**
   * @param patient number, or null
   */
  public record Line(Long patient, String who, String at) {

    public Long getPatient() {
      return patient;
    }

    public String getWho() {
      return who;
    }

    public String getAt() {
      return at;
    }
  }

  public FormState getForm() {
    return form;
  }

  public List<Line> getLines() {
    List<OptOutView> all = optOuts.list();
    Map<Long, String> names =
        patients.of(all.stream().map(OptOutView::patient).filter(Objects::nonNull).toList());
    return all.stream()
        .map(
            one ->
                new Line(
                    one.patient(),
                    one.patient() == null ? one.address() : names.get(one.patient()),
                    say.momentOf(one.askedAt())))
        .toList();
  }

  public void add() {
    if (!OptOuts.isAddress(form.text("address"))) {
      form.refuse("address", "platform.sending.nobody-reached");
      return;
    }
    optOuts.address(form.text("address"), true);
    form.put("address", "");
  }

  public void remove(Line line) {
    if (line.patient() == null) {
      optOuts.address(line.who(), false);
    } else {
      optOuts.patient(line.patient(), false);
    }
  }
}
