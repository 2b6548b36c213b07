package org.galien.standalone.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.galien.platform.commands.Command;
import org.galien.platform.users.Role;
import org.galien.platform.users.accounts.NewUser;
import org.galien.platform.users.accounts.Users;
import org.galien.standalone.Services;

/**
 * Files of other software, and {@code ./galien import reprise} on them, for tests of any module.
 */
public final class ForeignFolder {

  private final Services services;
  private final Path folder;
  private final String login = "import-" + UUID.randomUUID().toString().substring(0, 18);
  private final String software = "Logiciel " + login;

  public ForeignFolder(Services services) {
    this.services = services;
    Set<Role> roles = Set.of(Role.ADMINISTRATOR);
    services
        .get(Users.class)
        .create(new NewUser(login, login, "correct horse battery", roles, "", "", ""));
    try {
      folder = Files.createTempDirectory("galien-foreign");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @param name with folders, as in {@code documents/12/a.txt}
   */
  public ForeignFolder with(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  public Path path() {
    return folder;
  }

  public String login() {
    return login;
  }

  /** Makes what lies in the folder; answers what the command printed. */
  public String make(String... options) throws Exception {
    List<String> words = new ArrayList<>(List.of("reprise", folder.toString()));
    words.addAll(List.of("--source", software, "--as", login, "--make"));
    words.addAll(List.of(options));
    return run(words);
  }

  /** Takes back what {@link #make} printed the number of. */
  public String undo(String printed) throws Exception {
    String number = printed.replaceAll("(?s).*--undo (\\d+).*", "$1");
    return run(List.of("reprise", "--undo", number, "--as", login));
  }

  private String run(List<String> words) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    Command command =
        services.all(Command.class).stream()
            .filter(one -> one.name().equals("import"))
            .findFirst()
            .orElseThrow();
    command.run(words, new PrintStream(printed, true, StandardCharsets.UTF_8));
    return printed.toString(StandardCharsets.UTF_8);
  }
}
