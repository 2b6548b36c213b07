package org.galien.platform.users.accounts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.galien.platform.paging.Match;
import org.galien.platform.paging.PageQuery;
import org.galien.platform.paging.PagedSql;

/** Accounts as a table lists them: those in use first, each in the order they were opened. */
@ApplicationScoped
@Transactional
public class AccountListing {

  private static final String LAST_SIGN_IN =
      "(SELECT MAX(e.recorded_at) FROM platform_audit_entry e WHERE e.actor_id = u.id AND e.action"
          + " = 'user.signed-in')";

  private static final PagedSql SQL =
      new PagedSql("u.id, " + LAST_SIGN_IN, "platform_user u", "u.active DESC, u.id")
          .column("name", "u.display_name", Match.PART)
          .column("login", "u.login", Match.PART)
          .condition(
              "roles",
              "EXISTS (SELECT 1 FROM platform_user_role r WHERE r.user_id = u.id AND r.role = ?)")
          .column("specialty", "u.specialty", Match.PART)
          .column("room", "u.room", Match.PART)
          .sort("seen", LAST_SIGN_IN)
          .column(
              "state",
              "CASE WHEN NOT u.active THEN 'closed' WHEN u.must_change_password THEN 'given' ELSE"
                  + " 'active' END",
              Match.ONE);

  @Inject EntityManager em;

  /** How many {@link #list} finds on all pages. */
  public long count(PageQuery query) {
    return SQL.count(em, query);
  }

  /**
   * @param query by {@code name login roles specialty room seen state}; a state is {@code active},
   *     {@code given} while the password is one that an administrator gave, or {@code closed}
   */
  public List<AccountLine> list(PageQuery query) {
    return SQL.rows(em, query).stream().map(this::line).toList();
  }

  private AccountLine line(Object[] row) {
    UserEntity account = em.find(UserEntity.class, ((Number) row[0]).longValue());
    return new AccountLine(account.view(), row[1] == null ? null : instant(row[1]));
  }

  private static Instant instant(Object column) {
    return ((LocalDateTime) column).toInstant(ZoneOffset.UTC);
  }
}
