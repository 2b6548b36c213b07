package org.galien.ai.preconsultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.galien.ai.preconsultation.script.Script;
import org.galien.encounters.Clinicians;
import org.galien.encounters.NoteKind;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;

/** The practice's own questions: those shipped, until a doctor saves others. */
@ApplicationScoped
@Transactional
public class Scripts {

  /** How long a text of questions may be, in characters. */
  public static final int LONGEST = 50_000;

  private static final String SHIPPED = shipped();

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject Acting acting;
  @Inject Clinicians clinicians;
  @Inject AuditTrail audit;

  private static String shipped() {
    String path = "/org/galien/ai/preconsultation/questions.txt";
    try (InputStream file = Scripts.class.getResourceAsStream(path)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Script current() {
    return Script.read(text());
  }

  public String text() {
    return standing().map(script -> script.text).orElse(SHIPPED);
  }

  /** Who saved the text that stands; empty for the one shipped. */
  public Optional<String> savedBy() {
    return standing().map(script -> script.savedName);
  }

  /**
   * @throws ScriptUnreadable when a line cannot be taken
   * @throws org.galien.encounters.OnlyPhysiciansSign unless a doctor acts
   */
  public void save(String text) {
    clinicians.requireSigner(NoteKind.CONSULTATION);
    if (!Script.read(TextLimit.whole(text, LONGEST)).problems().isEmpty()) {
      throw new ScriptUnreadable();
    }
    supersede();
    ScriptEntity script = new ScriptEntity();
    script.text = text;
    script.savedAt = clock.instant();
    script.savedBy = acting.current().user().value();
    script.savedName = acting.current().name();
    em.persist(script);
    em.flush();
    audit.record("preconsultation.script-saved", Subject.of("script", script.id));
  }

  /** The shipped questions are asked again. */
  public void reset() {
    clinicians.requireSigner(NoteKind.CONSULTATION);
    supersede();
    audit.record("preconsultation.script-reset", Subject.of("script", 0));
  }

  private void supersede() {
    standing().ifPresent(script -> script.supersededAt = clock.instant());
    em.flush();
  }

  private Optional<ScriptEntity> standing() {
    return em.createQuery(
            "SELECT s FROM ScriptEntity s WHERE s.supersededAt IS NULL", ScriptEntity.class)
        .getResultStream()
        .findFirst();
  }
}
