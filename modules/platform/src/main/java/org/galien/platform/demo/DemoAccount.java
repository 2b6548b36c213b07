package org.galien.platform.demo;

import java.util.Locale;
import java.util.Set;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;

/** The accounts of the demonstration, shown on its sign-in page. */
public enum DemoAccount {
  CASTAING(
      "h.castaing",
      "Dr Hélène Castaing-Bérard",
      Role.PHYSICIAN,
      "Médecine générale",
      "Cabinet 1",
      "99700218896"),
  OUAHBI(
      "m.ouahbi",
      "Dr Mehdi Ouahbi-Lasserre",
      Role.PHYSICIAN,
      "Médecine générale",
      "Cabinet 2",
      "99700218904"),
  KERGUELEN(
      "as.kerguelen",
      "Dr Anne-Sophie Kerguélen",
      Role.PHYSICIAN,
      "Pédiatrie",
      "Cabinet 3",
      "99700218912"),
  GUIVARCH("s.guivarch", "Solène Guivarc’h-Morel", Role.SECRETARY, "", "Accueil", ""),
  TANGUY("r.tanguy", "Régine Tanguy", Role.SECRETARY, "", "Accueil", ""),
  DACOSTA("p.dacosta", "Paulo Da Costa", Role.NURSE, "Soins infirmiers", "Salle de soins", ""),
  ADMIN("admin", "Administration du cabinet", Role.ADMINISTRATOR, "", "", "");

  /** One password for all: a demonstration protects nothing. */
  public static final String PASSWORD = "galien-demo-2026";

  private final String login;
  private final String displayName;
  private final Role role;
  private final String specialty;
  private final String room;
  private final String rpps;

  DemoAccount(
      String login, String displayName, Role role, String specialty, String room, String rpps) {
    this.login = login;
    this.displayName = displayName;
    this.role = role;
    this.specialty = specialty;
    this.room = room;
    this.rpps = rpps;
  }

  NewUser newUser() {
    return new NewUser(login, displayName, PASSWORD, Set.of(role), specialty, room, rpps);
  }

  public String getLogin() {
    return login;
  }

  public String getDisplayName() {
    return displayName;
  }

  /** Message key of the role's name. */
  public String getRoleKey() {
    return "platform.demo.role." + role.name().toLowerCase(Locale.ROOT);
  }
}
