package org.galien.patients.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.galien.patients.PatientId;
import org.galien.patients.PatientView;
import org.galien.patients.Patients;
import org.galien.patients.requests.PatientRequest;
import org.galien.patients.requests.PatientRequests;
import org.galien.patients.requests.RequestAnswer;
import org.galien.patients.requests.RequestKind;
import org.galien.patients.requests.RequestRefusal;
import org.galien.platform.forms.FormAnswer;
import org.galien.platform.text.TextTooLong;
import org.galien.platform.voice.Dates;
import org.galien.platform.voice.TypedDate;
import org.galien.platform.web.forms.FormOnce;
import org.galien.platform.web.forms.FormState;

/** What a patient asks of the chart, and what is answered. */
@Named("requestsPage")
@RequestScoped
public class RequestsPage {

  private static final String PAGE = "/demandes.xhtml?patient=";

  @Inject Patients patients;
  @Inject PatientRequests requests;
  @Inject FormOnce once;
  @Inject Clock clock;
  @Inject HttpServletRequest request;

  private final FormState form = new FormState();
  private final FormState answer = new FormState();
  private PatientView patient;
  private List<PatientRequest> all;

  @PostConstruct
  void read() {
    patient = patients.view(new PatientId(number("patient")));
    String today = Dates.date(LocalDate.now(clock));
    form.put("kind", RequestKind.ACCESS.name());
    form.put("on", today);
    answer.put("answer", RequestAnswer.GRANTED.name());
    answer.put("on", today);
  }

  public PatientView getPatient() {
    return patient;
  }

  public long getNumber() {
    return patient.id().value();
  }

  public List<PatientRequest> getAll() {
    if (all == null) {
      all = requests.of(patient.id());
    }
    return all;
  }

  /** The one that is being answered, or 0. */
  public long getAnswering() {
    return number("repondre");
  }

  public RequestKind[] getKinds() {
    return RequestKind.values();
  }

  public RequestAnswer[] getAnswers() {
    return RequestAnswer.values();
  }

  public FormState getForm() {
    return form;
  }

  public FormState getAnswer() {
    return answer;
  }

  public void note() {
    saving(
        form,
        () ->
            requests.note(
                patient.id(),
                RequestKind.valueOf(form.text("kind")),
                day(form),
                form.text("by"),
                form.text("words")),
        "patients.request.noted");
  }

  public void answer() {
    saving(
        answer,
        () ->
            requests.answer(
                getAnswering(),
                RequestAnswer.valueOf(answer.text("answer")),
                day(answer),
                answer.text("words")),
        "patients.request.answered");
  }

  public void lift(long number) {
    requests.lift(number);
    all = null;
  }

  /** What is refused is said at its field. */
  private void saving(FormState typed, Runnable work, String said) {
    try {
      once.save(
          () -> {
            work.run();
            return FormAnswer.at(PAGE + getNumber()).andSay(said);
          });
    } catch (RequestRefusal refused) {
      typed.refuse(refused.field(), refused);
    } catch (TextTooLong refused) {
      typed.refuse("words", refused);
    }
  }

  private LocalDate day(FormState typed) {
    return TypedDate.past(typed.text("on"), LocalDate.now(clock)).orElse(null);
  }

  private long number(String name) {
    String text = request.getParameter(name);
    return text != null && text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
  }
}
