package org.galien.platform.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.galien.platform.audit.AuditTrail;
import org.galien.platform.audit.Subject;
import org.galien.platform.settings.Settings;
import org.galien.platform.text.TextLimit;
import org.galien.platform.users.Acting;
import org.galien.platform.users.Actor;
import org.galien.platform.users.Right;

/**
 * The head of what the practice prints: as it was set on the screen, else as the server's settings
 * say.
 */
@ApplicationScoped
@Transactional
public class Letterheads {

  private static final int LINE = 120;
  private static final int EMAIL = 200;

  @Inject EntityManager em;
  @Inject Settings settings;
  @Inject Clock clock;
  @Inject AuditTrail audit;
  @Inject Acting acting;

  /** What is printed from now on. */
  public Letterhead current() {
    LetterheadEntity set = em.find(LetterheadEntity.class, LetterheadEntity.ONLY);
    return set == null
        ? settings.read(Letterhead.class)
        : new Letterhead(set.street, set.town, set.phone, set.email);
  }

  /**
   * Sets it; a French number is kept as the law wants it printed, with +33. What is empty is left
   * for the hand.
   *
   * @throws LetterheadRefusal for a field that cannot be so
   * @throws org.galien.platform.users.RoleRefused when a person acts who is no administrator
   */
  public void set(Letterhead wanted) {
    Actor actor = acting.current();
    Right.ADMINISTRATION.require(actor);
    LetterheadEntity entity = new LetterheadEntity();
    entity.street = TextLimit.checked(wanted.street(), LINE);
    entity.town = TextLimit.checked(wanted.town(), LINE);
    entity.phone = phone(wanted.phone().strip());
    entity.email = TextLimit.checked(wanted.email(), EMAIL);
    if (!entity.town.matches("|\\d{5} +\\S.*")) {
      throw new LetterheadRefusal("town");
    }
    if (!entity.email.matches("|[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
      throw new LetterheadRefusal("email");
    }
    entity.changedAt = clock.instant();
    entity.changedBy = actor.person() ? actor.user().value() : null;
    em.merge(entity);
    em.flush();
    audit.record("letterhead.set", Subject.of("letterhead", LetterheadEntity.ONLY));
  }

  private static String phone(String typed) {
    String bare = typed.replaceAll("[\\s.()-]", "");
    String international = bare.matches("0[1-9]\\d{8}") ? "+33" + bare.substring(1) : bare;
    if (!international.matches("|\\+[1-9]\\d{7,14}")) {
      throw new LetterheadRefusal("phone");
    }
    return international.startsWith("+33") && international.length() == 12
        ? "+33 "
            + international.charAt(3)
            + international.substring(4).replaceAll("(\\d{2})", " $1")
        : international;
  }
}
