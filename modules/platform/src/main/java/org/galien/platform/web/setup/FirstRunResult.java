package org.galien.platform.web.setup;

import java.io.Serializable;
import java.util.List;

/**
 * What is told once, to be written down.
 *
 * @param given logins of practitioners, and the passwords they change at their first sign-in
 * @param codes of the administrator, for when the telephone is not there
 */
public record FirstRunResult(List<Given> given, List<String> codes, boolean network)
    implements Serializable {

  private static final long serialVersionUID = 1;

  /** An account that somebody else opened. */
  public record Given(String name, String login, String password) implements Serializable {

    private static final long serialVersionUID = 1;

    public String getName() {
      return name;
    }

    public String getLogin() {
      return login;
    }

    public String getPassword() {
      return password;
    }

    /** Never prints the password. */
    @Override
    public String toString() {
      return login;
    }
  }

  public FirstRunResult {
    given = List.copyOf(given);
    codes = List.copyOf(codes);
  }

  public List<Given> getGiven() {
    return given;
  }

  public List<String> getCodes() {
    return codes;
  }

  public boolean isNetwork() {
    return network;
  }

  /** Never prints what it tells. */
  @Override
  public String toString() {
    return "FirstRunResult";
  }
}
