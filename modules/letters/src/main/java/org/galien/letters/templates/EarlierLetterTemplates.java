package org.galien.letters.templates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Former words of a text, from the history that the database keeps. */
@ApplicationScoped
class EarlierLetterTemplates {

  @Inject EntityManager em;
  @Inject TemplatePeople people;

  /** The latest first; what is in force is not among them. */
  List<LetterTemplate> of(LetterTemplate template) {
    List<?> rows =
        em.createNativeQuery(
                "SELECT name, content, version, changed_by, CAST(changed_at AS CHAR(26)) FROM"
                    + " letters_template FOR SYSTEM_TIME ALL WHERE id = ? AND version < ? ORDER BY"
                    + " version DESC")
            .setParameter(1, template.id())
            .setParameter(2, template.version())
            .getResultList();
    return rows.stream().map(row -> view(template, (Object[]) row)).toList();
  }

  private LetterTemplate view(LetterTemplate standing, Object[] row) {
    boolean own = row[0] != null;
    LetterTemplate shipped = own ? null : ShippedTemplates.ALL.get(standing.code());
    return new LetterTemplate(
        standing.id(),
        standing.code(),
        standing.kind(),
        own ? (String) row[0] : shipped.name(),
        own ? (String) row[1] : shipped.content(),
        own,
        true,
        ((Number) row[2]).longValue(),
        people.name(((Number) row[3]).longValue()),
        LocalDateTime.parse(((String) row[4]).replace(' ', 'T')).toInstant(ZoneOffset.UTC));
  }
}
