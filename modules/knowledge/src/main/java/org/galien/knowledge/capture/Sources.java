package org.galien.knowledge.capture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.galien.knowledge.KnowledgeBase;
import org.galien.knowledge.KnowledgeRefusal;
import org.galien.knowledge.Unnamed;
import org.galien.knowledge.masking.MaskScan;
import org.galien.knowledge.masking.Masks;
import org.galien.knowledge.masking.NameBook;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Reserved;
import org.galien.platform.users.Right;
import org.galien.platform.users.Role;

/**
 * From a draft that nobody has checked to what is kept of it. A draft is readable only through
 * here, and is destroyed with the step that keeps or drops it.
 */
@ApplicationScoped
@Transactional
@Reserved(Right.PATIENTS)
public class Sources {

  @Inject EntityManager em;
  @Inject AuditTrail audit;
  @Inject Acting acting;
  @Inject Clock clock;
  @Inject Drafts drafts;
  @Inject NameBook names;
  @Inject Unnamed unnamed;
  @Inject KnowledgeBase base;
  @Inject Passages passages;

  /**
   * Begins a draft without a line; what looks like a patient in its title is masked.
   *
   * @throws KnowledgeRefusal when a transcript says nothing of consent, or nobody is named
   */
  public SourceId begin(SourceDraft draft) {
    if (draft.kind() == SourceKind.TRANSCRIPT && draft.consent().isEmpty()) {
      throw new KnowledgeRefusal("knowledge.consent-missing");
    }
    if (draft.name().isEmpty() || draft.title().isEmpty()) {
      throw new KnowledgeRefusal("knowledge.source-unnamed");
    }
    SourceEntity source = new SourceEntity();
    source.kind = draft.kind();
    source.area = draft.area();
    source.title =
        draft.title().equals(draft.name()) ? draft.title() : unnamed.masked(draft.title(), 200);
    source.contributorId = draft.contributor() == null ? null : draft.contributor().value();
    source.contributor = draft.name();
    source.consent = draft.consent();
    source.state = SourceState.DRAFT;
    source.begunBy = acting.current().user().value();
    source.begunAt = clock.instant();
    em.persist(source);
    em.flush();
    record(source, "begun");
    return new SourceId(source.id);
  }

  /**
   * Puts these lines in the place of those of the draft.
   *
   * @throws KnowledgeRefusal for who neither began nor contributed it
   */
  public void write(SourceId id, List<DraftLine> lines) {
    SourceEntity source = draft(id);
    if (!own(source)) {
      throw new KnowledgeRefusal("knowledge.draft-not-yours");
    }
    drafts.replace(source, lines);
  }

  /** Who began or contributed it reads a draft, and a doctor, who checks it where they cannot. */
  public boolean mayRead(SourceId id) {
    SourceEntity source = em.find(SourceEntity.class, id.value());
    return source != null && mayRead(source);
  }

  /**
   * The lines of a draft, as said.
   *
   * @throws KnowledgeRefusal for who may not read it
   */
  public List<DraftLine> lines(SourceId id) {
    return drafts.read(readable(id));
  }

  /** The lines of a draft with what is suspect in each; for who may read it. */
  public List<ScannedLine> scan(SourceId id) {
    return lines(id).stream().map(l -> new ScannedLine(l, MaskScan.of(l.text(), names))).toList();
  }

  /**
   * Keeps the draft's lines, masked, puts up what may be worth confirming, and destroys the draft.
   *
   * @param kept {@code line:suspect}, numbers from 0, for what a person says names no patient
   * @return how many proposals were put up
   * @throws KnowledgeRefusal when there is nothing in it
   */
  public int keep(SourceId id, Set<String> kept) {
    return passages.propose(kept(id, kept::contains));
  }

  /**
   * As {@link #keep}, for words of which somebody has said that they name no patient: nothing is
   * masked but what is sure, and nothing is put up.
   */
  public void keepSaid(SourceId id) {
    kept(id, code -> true);
  }

  private SourceId kept(SourceId id, Predicate<String> kept) {
    SourceEntity source = readable(id);
    List<DraftLine> masked = masked(scan(id), kept, source.contributor);
    if (masked.isEmpty()) {
      throw new KnowledgeRefusal("knowledge.draft-empty");
    }
    source.state = SourceState.KEPT;
    source.checkedBy = acting.current().user().value();
    source.checkedAt = clock.instant();
    drafts.destroy(source);
    passages.write(source, masked);
    record(source, "checked");
    return id;
  }

  /** Destroys a draft that one may read; that there was one stays on record. */
  public void drop(SourceId id) {
    SourceEntity source = readable(id);
    drafts.destroy(source);
    withdraw(source);
  }

  /**
   * Takes back what somebody contributed: its words go from passages, entries and their versions.
   *
   * @throws KnowledgeRefusal for who neither contributed nor noted it, and is no administrator
   */
  public void withdraw(SourceId id) {
    SourceEntity source = em.find(SourceEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (source == null) {
      throw new KnowledgeRefusal("knowledge.unknown");
    }
    requireOwn(source);
    if (source.state == SourceState.DRAFT) {
      drafts.destroy(source);
    }
    for (PassageEntity passage : passages.of(source.id)) {
      passage.content = "";
      passage.asked = "";
      passage.speaker = "";
      em.flush();
      base.withdrawOf(passage.id);
    }
    withdraw(source);
  }

  private void withdraw(SourceEntity source) {
    source.state = SourceState.WITHDRAWN;
    source.title = "-";
    source.consent = "";
    source.withdrawnBy = acting.current().user().value();
    source.withdrawnAt = clock.instant();
    record(source, "source-withdrawn");
  }

  private boolean own(SourceEntity source) {
    long me = acting.current().user().value();
    return source.begunBy == me || (source.contributorId != null && source.contributorId == me);
  }

  private boolean mayRead(SourceEntity source) {
    return own(source) || acting.current().roles().stream().anyMatch(Role.PRACTITIONERS::contains);
  }

  private SourceEntity readable(SourceId id) {
    SourceEntity source = draft(id);
    if (!mayRead(source)) {
      throw new KnowledgeRefusal("knowledge.draft-not-yours");
    }
    return source;
  }

  private void requireOwn(SourceEntity source) {
    if (!own(source) && !acting.current().roles().contains(Role.ADMINISTRATOR)) {
      throw new KnowledgeRefusal("knowledge.not-yours");
    }
  }

  private List<DraftLine> masked(List<ScannedLine> scanned, Predicate<String> kept, String name) {
    Masks masks = new Masks();
    List<DraftLine> masked = new ArrayList<>();
    for (int i = 0; i < scanned.size(); i++) {
      ScannedLine one = scanned.get(i);
      int line = i;
      String text =
          masks.mask(
              one.line().text(),
              one.suspects(),
              s -> kept.test(line + ":" + one.suspects().indexOf(s)));
      String asked =
          masks.mask(one.line().asked(), MaskScan.of(one.line().asked(), names), s -> false);
      DraftLine said = one.line();
      String speaker =
          said.speaker().equals(name)
              ? name
              : masks.mask(said.speaker(), MaskScan.of(said.speaker(), names), s -> false);
      masked.add(new DraftLine(speaker, said.atSecond(), said.prompt(), asked, text));
    }
    return masked;
  }

  private SourceEntity draft(SourceId id) {
    SourceEntity source = em.find(SourceEntity.class, id.value(), LockModeType.PESSIMISTIC_WRITE);
    if (source == null || source.state != SourceState.DRAFT) {
      throw new KnowledgeRefusal("knowledge.draft-gone");
    }
    return source;
  }

  private void record(SourceEntity source, String what) {
    audit.record(
        "knowledge." + what, Subject.of("source", source.id), "kind=" + source.kind.getCode());
  }
}
