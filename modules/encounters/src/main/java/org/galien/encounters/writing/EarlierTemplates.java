package org.galien.encounters.writing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.encounters.Clinicians;
import org.galien.encounters.notes.NoteContent;

/** Former words of a text, from the history that the database keeps. */
@ApplicationScoped
class EarlierTemplates {

  @Inject EntityManager em;
  @Inject Clinicians clinicians;

  /** The latest first; what is in force is not among them. */
  List<NoteTemplate> of(NoteTemplate template) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT name, reason, examination, conclusion, active, version, changed_by,"
                    + " CAST(changed_at AS CHAR(26)) FROM encounters_note_template"
                    + " FOR SYSTEM_TIME ALL WHERE id = ? AND version < ? ORDER BY version DESC")
            .setParameter(1, template.id())
            .setParameter(2, template.version())
            .getResultList();
    return rows.stream().map(row -> view(template, (Object[]) row)).toList();
  }

  private NoteTemplate view(NoteTemplate standing, Object[] row) {
    boolean own = row[0] != null;
    NoteTemplate shipped = own ? null : ShippedTexts.TEMPLATES.get(standing.code());
    return new NoteTemplate(
        standing.id(),
        standing.code(),
        own ? (String) row[0] : shipped.name(),
        own
            ? new NoteContent((String) row[1], (String) row[2], (String) row[3])
            : shipped.content(),
        own,
        Boolean.TRUE.equals(row[4]) || (row[4] instanceof Number n && n.intValue() == 1),
        ((Number) row[5]).longValue(),
        clinicians.name(((Number) row[6]).longValue()),
        instant((String) row[7]));
  }

  private static Instant instant(String utc) {
    return LocalDateTime.parse(utc.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }
}
