package org.galien.letters.templates;

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
import org.galien.letters.text.LetterField;
import org.galien.letters.text.LetterKind;
import org.galien.letters.text.LetterText;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.UserId;

/**
 * Texts that letters begin with: those Galien brings, as the practice changed them, and its own.
 */
@ApplicationScoped
@Transactional
public class LetterTemplates {

  private static final int NAME = 120;

  @Inject EntityManager em;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject TemplatePeople people;
  @Inject EarlierLetterTemplates earlier;

  /** Whether who acts may change them. */
  public boolean mayChange() {
    return people.isOwner();
  }

  /** All of them: the shipped ones in their order, then the practice's own by name. */
  public List<LetterTemplate> all() {
    people.requireUser();
    Map<String, LetterTemplate> shipped = new LinkedHashMap<>(ShippedTemplates.ALL);
    List<LetterTemplate> own = new ArrayList<>();
    for (LetterTemplateEntity row : rows()) {
      if (row.code == null) {
        own.add(view(row));
      } else {
        shipped.computeIfPresent(row.code, (code, text) -> view(row));
      }
    }
    return Stream.concat(shipped.values().stream(), own.stream()).toList();
  }

  /** Those that are offered where letters are written. */
  public List<LetterTemplate> offered() {
    return all().stream().filter(LetterTemplate::active).toList();
  }

  /**
   * @param reference as {@link LetterTemplate#reference()}
   * @throws LetterTemplateRefusal when there is none
   */
  public LetterTemplate view(String reference) {
    return all().stream()
        .filter(one -> one.reference().equals(reference))
        .findFirst()
        .orElseThrow(LetterTemplateRefusal::unknown);
  }

  /** Adds a text of the practice's own; gives what names it. */
  public String add(LetterKind kind, String name, String content) {
    UserId by = people.requireOwner();
    LetterTemplateEntity row = new LetterTemplateEntity();
    write(row, kind, named(name, ""), content);
    keep(row, by, "letter-template.added");
    return row.id.toString();
  }

  /**
   * Changes the words of a text.
   *
   * @param version of the text these words started from
   * @throws LetterTemplateRefusal when somebody else changed it since, the name is missing or
   *     taken, or a field is unknown
   */
  public void change(String reference, String name, String content, long version) {
    UserId by = people.requireOwner();
    LetterTemplateEntity row = toChange(reference, version);
    write(row, row.kind, named(name, reference), content);
    keep(row, by, "letter-template.changed");
  }

  /** Offers it where letters are written, or no longer. */
  public void offer(String reference, boolean active, long version) {
    UserId by = people.requireOwner();
    LetterTemplateEntity row = toChange(reference, version);
    row.active = active;
    keep(row, by, active ? "letter-template.offered" : "letter-template.switched-off");
  }

  /** Gives a shipped text its shipped words back; those of the practice stay among its versions. */
  public void restore(String code, long version) {
    UserId by = people.requireOwner();
    LetterTemplateEntity row = toChange(code, version);
    if (row.code == null) {
      throw LetterTemplateRefusal.unknown();
    }
    row.name = null;
    row.content = null;
    keep(row, by, "letter-template.restored");
  }

  /** As it was, the latest first; what is in force is not among them. */
  public List<LetterTemplate> earlier(LetterTemplate template) {
    people.requireUser();
    return earlier.of(template);
  }

  private static void write(LetterTemplateEntity row, LetterKind kind, String name, String typed) {
    String content = LetterText.clean(typed);
    if (LetterText.plain(content).isEmpty()) {
      throw LetterTemplateRefusal.empty();
    }
    LetterField.unknownIn(content)
        .ifPresent(
            field -> {
              throw LetterTemplateRefusal.unknownField(field);
            });
    row.kind = kind;
    row.name = name;
    row.content = content;
  }

  private String named(String typed, String reference) {
    String name = TextLimit.checked(typed, NAME);
    if (name.isEmpty()) {
      throw LetterTemplateRefusal.nameMissing();
    }
    boolean taken =
        all().stream()
            .filter(one -> !one.reference().equals(reference))
            .anyMatch(one -> one.name().equalsIgnoreCase(name));
    if (taken) {
      throw LetterTemplateRefusal.nameTaken();
    }
    return name;
  }

  private LetterTemplateEntity toChange(String reference, long version) {
    LetterTemplate standing = view(reference);
    LetterTemplateEntity row;
    if (standing.id() > 0) {
      row = em.find(LetterTemplateEntity.class, standing.id(), LockModeType.PESSIMISTIC_WRITE);
    } else {
      row = new LetterTemplateEntity();
      row.code = standing.code();
      row.kind = standing.kind();
    }
    if (row.version != version) {
      throw LetterTemplateRefusal.changedMeanwhile(people.name(row.changedBy));
    }
    return row;
  }

  private void keep(LetterTemplateEntity row, UserId by, String action) {
    row.changed(by, clock.instant());
    if (row.id == null) {
      em.persist(row);
    }
    em.flush();
    audit.record(action, Subject.of("letter-template", row.id), null);
  }

  private List<LetterTemplateEntity> rows() {
    return em.createQuery(
            "SELECT t FROM LetterTemplateEntity t ORDER BY t.name, t.id",
            LetterTemplateEntity.class)
        .getResultList();
  }

  private LetterTemplate view(LetterTemplateEntity row) {
    LetterTemplate shipped = row.code == null ? null : ShippedTemplates.ALL.get(row.code);
    boolean own = row.name != null;
    return new LetterTemplate(
        row.id,
        row.code,
        row.kind,
        own ? row.name : shipped.name(),
        own ? row.content : shipped.content(),
        own,
        row.active,
        row.version,
        people.name(row.changedBy),
        row.changedAt);
  }
}
