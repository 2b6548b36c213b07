package org.galien.ai.summaries.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.behavior.ClientBehaviorContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.galien.ai.summaries.Since;
import org.galien.ai.summaries.Summaries;
import org.galien.ai.summaries.SummaryId;
import org.galien.ai.summaries.SummarySubject;
import org.galien.ai.summaries.SummaryView;
import org.galien.documents.DocumentId;
import org.galien.encounters.Clinicians;
import org.galien.patients.PatientId;
import org.galien.platform.Refusal;
import org.galien.platform.tasks.TaskView;
import org.galien.platform.users.Acting;
import org.galien.platform.web.Texts;

/** The cards of a page, and what the person is doing with them. */
@Named("summaryCards")
@ViewScoped
public class SummaryCards implements Serializable {

  private static final long serialVersionUID = 1;
  private static final String FORM = "chartSummary";
  private static final String CACHED = "galien.summaries.";

  @Inject Summaries summaries;
  @Inject Clinicians clinicians;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject Texts texts;

  private final Typed typed = new Typed();
  private long compared;
  private String wrong = "";

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
    if (rendering()
        && faces.getAttributes().put(CACHED + "opened", subject) == null
        && !refused(subject)
        && (faces.isPostback() ? listsChanged(faces) : summaries.outdated(subject))) {
      summaries.prepare(subject);
    }
    return card(subject);
  }

  /**
   * The card is drawn anew at once when another form of the chart changed its lists; what that
   * change asks for in the background may not be there yet, and the card has to wait for it.
   */
  private static boolean listsChanged(FacesContext faces) {
    String source =
        faces
            .getExternalContext()
            .getRequestParameterMap()
            .getOrDefault(ClientBehaviorContext.BEHAVIOR_SOURCE_PARAM_NAME, FORM);
    return !source.startsWith(FORM);
  }

  /** Whether the patient wants no model to read this chart. */
  public boolean refusedOfChart(long patient) {
    return refused(SummarySubject.chart(new PatientId(patient)));
  }

  public boolean refusedOfDocument(long document) {
    return refused(SummarySubject.document(new DocumentId(document)));
  }

  /** Asked once a phase, as {@link #card} is. */
  private boolean refused(SummarySubject subject) {
    String key = CACHED + "refused." + subject + rendering();
    return (Boolean)
        FacesContext.getCurrentInstance()
            .getAttributes()
            .computeIfAbsent(key, k -> summaries.refused(subject));
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
    // First: what ended before this has its summary by now, what did not is waited for.
    TaskView task = summaries.preparation(subject).orElse(null);
    SummaryView summary = summaries.current(subject).orElse(null);
    return new Card(
        subject,
        summary,
        summary == null ? Set.of() : summaries.sentencesBehind(summary),
        task,
        acting.current().clinical(),
        summary == null ? Since.NOTHING : summaries.since(summary),
        summary == null ? null : summaries.score(summary).orElse(null),
        clock.getZone());
  }

  public void prepare(Card card) {
    summaries.prepare(card.subject());
  }

  /** Takes what the person had in view, as it stands. */
  public void accept() {
    summaries.accept(sent("summary-seen"), Map.of());
  }

  public void reject() {
    summaries.reject(sent("summary-seen"));
  }

  /** Of the page as it was sent: by now there may be a newer summary, or another document. */
  private static SummaryId sent(String name) {
    FacesContext faces = FacesContext.getCurrentInstance();
    String number = faces.getExternalContext().getRequestParameterMap().get(name);
    boolean sent = number != null && number.matches("\\d{1,18}");
    return new SummaryId(sent ? Long.parseLong(number) : 0);
  }

  /** Tells whoever makes it better what is wrong with what was read; it stays as it is. */
  public void report() {
    try {
      summaries.report(sent("summary-reported"), wrong);
      wrong = "";
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(texts.text("runtime.report.thanks")));
    } catch (Refusal refused) {
      FacesContext.getCurrentInstance()
          .addMessage(
              null,
              new FacesMessage(
                  FacesMessage.SEVERITY_WARN,
                  texts.text(refused.key(), refused.arguments()),
                  null));
    }
  }

  /** What is wrong, as it is being written. */
  public String getWrong() {
    return wrong;
  }

  public void setWrong(String words) {
    wrong = words == null ? "" : words;
  }

  /** Opens every sentence for writing. */
  public void edit(Card card) {
    typed.correct(card.summary());
  }

  public void save() {
    unlessRefused(() -> summaries.accept(typed.summary(), typed.words()));
  }

  public void cancel() {
    typed.done();
  }

  /** Whatever summary the card shows by now: what is written stays in view. */
  public boolean editing(Card card) {
    return typed.corrects(card.subject());
  }

  /** Asks why the acceptance is taken back. */
  public void askWhy(Card card) {
    typed.explain(card.summary());
  }

  public void withdraw() {
    unlessRefused(() -> summaries.withdraw(typed.summary(), typed.reason()));
  }

  public void keep() {
    typed.done();
  }

  /** What is refused is said beside the words, which stay. */
  private void unlessRefused(Runnable work) {
    try {
      work.run();
      typed.done();
    } catch (Refusal refused) {
      typed.refused(texts.text(refused.key(), refused.arguments()));
    }
  }

  /** Nothing is drawn anew under who types. */
  public boolean isTyping() {
    return typed.begun();
  }

  public boolean withdrawing(Card card) {
    return typed.explains(card.subject());
  }

  /** Why the last try was refused, or null. */
  public String getProblem() {
    return typed.problem();
  }

  public String getReason() {
    return typed.reason();
  }

  public void setReason(String reason) {
    typed.reason(reason);
  }

  /** Shows or hides what was proposed beside what was accepted. */
  public void compare(Card card) {
    long id = card.summary().id().value();
    compared = compared == id ? 0 : id;
  }

  public boolean comparing(Card card) {
    return card.summary() != null && card.summary().id().value() == compared;
  }

  /** Numbers of the sentences being written, in their order. */
  public List<Long> getSentences() {
    return List.copyOf(typed.words().keySet());
  }

  /** The words being written, by sentence. */
  public Map<Long, String> getWords() {
    return typed.words();
  }

  private static boolean rendering() {
    return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }
}
