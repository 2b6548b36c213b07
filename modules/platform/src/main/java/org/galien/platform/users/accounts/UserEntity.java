package org.galien.platform.users.accounts;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.galien.platform.users.Role;
import org.galien.platform.users.UserId;
import org.galien.platform.users.UserView;

@Entity
@Table(name = "platform_user")
class UserEntity {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  Long id;

  /** Counts the drafts taken: somebody who changes the own password disturbs no form. */
  int version;

  String login;

  @Column(name = "display_name")
  String displayName;

  @Column(name = "password_hash")
  private String passwordHash;

  /** How many passwords the account has had. */
  private int passwords;

  String specialty;
  String room;
  String rpps;
  boolean active = true;

  @Column(name = "must_change_password")
  boolean mustChangePassword;

  @Column(name = "created_at")
  Instant createdAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "platform_user_role", joinColumns = @JoinColumn(name = "user_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  Set<Role> roles = EnumSet.noneOf(Role.class);

  /**
   * @param hash of a password
   * @param mustChange as somebody else chose it
   */
  void setPassword(String hash, boolean mustChange) {
    passwordHash = hash;
    mustChangePassword = mustChange;
    passwords++;
  }

  /** Sessions that were opened by this password go on. */
  void rehash(String hash) {
    passwordHash = hash;
  }

  Credential credential() {
    return new Credential(view(), passwordHash);
  }

  void take(AccountDraft draft) {
    displayName = draft.displayName();
    specialty = draft.specialty();
    room = draft.room();
    rpps = draft.rpps();
    roles.retainAll(draft.roles());
    roles.addAll(draft.roles());
    version++;
  }

  AccountDraft draft() {
    return new AccountDraft(displayName, roles, specialty, room, rpps);
  }

  UserView view() {
    return new UserView(
        new UserId(id),
        login,
        displayName,
        Set.copyOf(roles),
        specialty,
        room,
        rpps,
        active,
        mustChangePassword,
        passwords,
        version);
  }
}
