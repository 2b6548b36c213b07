package org.galien.encounters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.galien.encounters.Clinicians;
import org.galien.encounters.notes.NoteContent;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/** Texts that notes start from: those Galien brings, as the practice changed them, and its own. */
@ApplicationScoped
@Transactional
public class NoteTemplates {

  private static final int NAME = 80;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Clinicians clinicians;
  @Inject TemplateOwners owners;
  @Inject EarlierTemplates earlier;

  /** Whether who acts may change them. */
  public boolean mayChange() {
    return owners.isOwner();
  }

  /**
   * All of them: the shipped ones in their order, then the practice's own by name.
   *
   * @throws org.galien.encounters.NotesAreForClinicians when who acts writes no notes
   */
  public List<NoteTemplate> all() {
    clinicians.requireReader();
    Map<String, NoteTemplate> shipped = new LinkedHashMap<>(ShippedTexts.TEMPLATES);
    List<NoteTemplate> own = new ArrayList<>();
    for (NoteTemplateEntity row : rows()) {
      if (row.code == null) {
        own.add(view(row));
      } else {
        shipped.computeIfPresent(row.code, (code, text) -> view(row));
      }
    }
    return Stream.concat(shipped.values().stream(), own.stream()).toList();
  }

  /** Those that are offered where notes are written. */
  public List<NoteTemplate> offered() {
    return all().stream().filter(NoteTemplate::active).toList();
  }

  /**
   * @param reference as {@link NoteTemplate#reference()}
   * @throws TemplateUnknown when there is none
   */
  public NoteTemplate view(String reference) {
    return all().stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow(TemplateUnknown::new);
  }

  /** Adds a text of the practice's own; gives what names it. */
  public String add(String name, NoteContent content) {
    UserId by = owners.require();
    NoteTemplateEntity row = new NoteTemplateEntity();
    row.write(named(name, ""), NoteTemplate.blanks(content));
    keep(row, by, "template.added");
    return row.id.toString();
  }

  /**
   * Changes the words of a text.
   *
   * @param version of the text these words started from
   * @throws WritingChangedMeanwhile when somebody else changed it since
   */
  public void change(String reference, String name, NoteContent content, long version) {
    UserId by = owners.require();
    NoteTemplateEntity row = toChange(reference, version);
    row.write(named(name, reference), NoteTemplate.blanks(content));
    keep(row, by, "template.changed");
  }

  /** Offers it where notes are written, or no longer. */
  public void offer(String reference, boolean active, long version) {
    UserId by = owners.require();
    NoteTemplateEntity row = toChange(reference, version);
    row.active = active;
    keep(row, by, active ? "template.offered" : "template.switched-off");
  }

  /** Gives a shipped text its shipped words back; those of the practice stay among its versions. */
  public void restore(String code, long version) {
    UserId by = owners.require();
    NoteTemplateEntity row = toChange(code, version);
    if (row.code == null) {
      throw new TemplateUnknown();
    }
    row.clear();
    keep(row, by, "template.restored");
  }

  /** As it was, the latest first; what is in force is not among them. */
  public List<NoteTemplate> earlier(NoteTemplate template) {
    clinicians.requireReader();
    return earlier.of(template);
  }

  private String named(String typed, String reference) {
    String name = TextLimit.checked(typed, NAME);
    if (name.isEmpty()) {
      throw new TemplateNameMissing();
    }
    boolean taken =
        all().stream()
            .filter(one -> !one.reference().equals(reference))
            .anyMatch(one -> one.name().equalsIgnoreCase(name));
    if (taken) {
      throw new TemplateNameTaken();
    }
    return name;
  }

  private NoteTemplateEntity toChange(String reference, long version) {
    NoteTemplate standing = view(reference);
    NoteTemplateEntity row = locked(standing);
    if (row.version != version) {
      throw new WritingChangedMeanwhile(clinicians.name(row.changedBy));
    }
    return row;
  }

  private NoteTemplateEntity locked(NoteTemplate standing) {
    if (standing.id() > 0) {
      return em.find(NoteTemplateEntity.class, standing.id(), LockModeType.PESSIMISTIC_WRITE);
    }
    NoteTemplateEntity row = new NoteTemplateEntity();
    row.code = standing.code();
    return row;
  }

  private void keep(NoteTemplateEntity row, UserId by, String action) {
    row.changed(by, clock.instant());
    if (row.id == null) {
      em.persist(row);
    }
    em.flush();
    audit.record(action, Subject.of("note-template", row.id), null);
  }

  private List<NoteTemplateEntity> rows() {
    return em.createQuery(
            "SELECT t FROM NoteTemplateEntity t ORDER BY t.name, t.id", NoteTemplateEntity.class)
        .getResultList();
  }

  private NoteTemplate view(NoteTemplateEntity row) {
    NoteTemplate shipped = row.code == null ? null : ShippedTexts.TEMPLATES.get(row.code);
    boolean own = row.name != null;
    return new NoteTemplate(
        row.id,
        row.code,
        own ? row.name : shipped.name(),
        own ? new NoteContent(row.reason, row.examination, row.conclusion) : shipped.content(),
        own,
        row.active,
        row.version,
        clinicians.name(row.changedBy),
        row.changedAt);
  }
}
