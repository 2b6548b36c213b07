package org.galien.ai.summaries.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.galien.ai.summaries.Summaries;
import org.galien.ai.summaries.SummaryId;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.SummaryView;
import org.galien.documents.DocumentId;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.users.Acting;

/** The cards of a page, and what the person is doing with them. */
@Named("summaryCards")
@ViewScoped
public class SummaryCards implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String CACHED = "galien.summaries.";

  @Inject Summaries summaries;
  @Inject Clinicians clinicians;
  @Inject Acting acting;
  @Inject Clock clock;

  private long editing;
  private long compared;
  private Map<Long, String> words = new HashMap<>();

  /**
   * A summary is clinical whatever it is made from: reception reads the mail, not what it means.
   */
  public boolean isReadable() {
    return clinicians.mayRead();
  }

  /** A chart that changed since its summary gets a new one in the background, once it is opened. */
  public Card chart(long patient) {
    SummarySubject subject = SummarySubject.chart(new PatientId(patient));
    FacesContext faces = FacesContext.getCurrentInstance();
    boolean opening = !faces.isPostback() && rendering();
    if (opening
        && faces.getAttributes().put(CACHED + "opened", subject) == null
        && summaries.outdated(subject)) {
      summaries.prepare(subject);
    }
    return card(subject);
  }

  public Card document(long document) {
    return card(SummarySubject.document(new DocumentId(document)));
  }

  /** A page asks for its card at every word of it: one answer a phase is enough. */
  private Card card(SummarySubject subject) {
    String key = CACHED + subject + rendering();
    return (Card)
        FacesContext.getCurrentInstance().getAttributes().computeIfAbsent(key, k -> read(subject));
  }

  private Card read(SummarySubject subject) {
    SummaryView summary = summaries.current(subject).orElse(null);
    return new Card(
        subject,
        summary,
        summary == null ? Set.of() : summaries.sentencesBehind(summary),
        summaries.preparation(subject).orElse(null),
        acting.current().clinical(),
        clock.getZone());
  }

  public void prepare(Card card) {
    summaries.prepare(card.subject());
  }

  /** Takes what the person had in view, as it stands. */
  public void accept() {
    summaries.accept(seen(), Map.of());
  }

  public void reject() {
    summaries.reject(seen());
  }

  /** Of the page as it was sent: by now there may be a newer summary, or another document. */
  private static SummaryId seen() {
    FacesContext faces = FacesContext.getCurrentInstance();
    String number = faces.getExternalContext().getRequestParameterMap().get("summary-seen");
    boolean sent = number != null && number.matches("\\d{1,18}");
    return new SummaryId(sent ? Long.parseLong(number) : 0);
  }

  /** Opens every sentence for writing. */
  public void edit(Card card) {
    editing = card.summary().id().value();
    words = new HashMap<>();
    card.summary().sentences().forEach(s -> words.put(s.id(), s.text()));
  }

  public void save() {
    summaries.accept(new SummaryId(editing), words);
    cancel();
  }

  public void cancel() {
    editing = 0;
    words = new HashMap<>();
  }

  public boolean editing(Card card) {
    return card.summary() != null && card.summary().id().value() == editing;
  }

  /** Shows or hides what was proposed beside what was accepted. */
  public void compare(Card card) {
    long id = card.summary().id().value();
    compared = compared == id ? 0 : id;
  }

  public boolean comparing(Card card) {
    return card.summary() != null && card.summary().id().value() == compared;
  }

  /** The words being written, by sentence. */
  public Map<Long, String> getWords() {
    return words;
  }

  private static boolean rendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }
}
