package org.galien.platform.vault;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.galien.platform.checks.Finding;
import org.galien.platform.checks.Finding.State;
import org.galien.standalone.testing.Standalone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What doctor says of files that are gone, changed places, or belong to nothing. */
@ExtendWith(Standalone.class)
class CheckVaultIT {

  /** What a module keeps. */
  @ApplicationScoped
  static class Letters implements VaultReferences {
    private final Map<VaultKey, String> kept = new ConcurrentHashMap<>();

    @Override
    public Map<VaultKey, String> kept() {
      return kept;
    }
  }

  private final Vault vault;
  private final CheckVault check;
  private final Letters letters;

  CheckVaultIT(Vault vault, CheckVault check, Letters letters) {
    this.vault = vault;
    this.check = check;
    this.letters = letters;
  }

  @BeforeEach
  void keepTwo() throws IOException {
    letters.kept().put(stored(), "document 1");
    letters.kept().put(stored(), "document 2");
  }

  @AfterEach
  void forget() {
    letters.kept().clear();
  }

  @Test
  void wholeFilesAreCounted() throws IOException {
    int before = whole();
    letters.kept().put(stored(), "document 3");
    assertEquals(before + 1, whole());
  }

  private int whole() throws IOException {
    Finding finding = check.findings(false).getFirst();
    assertEquals("platform.vault-whole", finding.messageKey());
    return (Integer) finding.arguments().getFirst();
  }

  @Test
  void deletedFileIsMissedByTheNumberOfItsDocument() throws IOException {
    Files.delete(path("document 2"));
    Finding finding = check.findings(false).getFirst();
    assertEquals(State.MISSING, finding.state());
    assertEquals("platform.vault-missing", finding.messageKey());
    assertTrue(finding.arguments().toString().contains("document 2 ("));
    assertFalse(finding.arguments().toString().contains("document 1"));
  }

  @Test
  void filesThatChangedPlacesAndDamagedOnesAreSeen() throws IOException {
    Files.copy(path("document 1"), path("document 2"), StandardCopyOption.REPLACE_EXISTING);
    byte[] bytes = Files.readAllBytes(path("document 1"));
    bytes[bytes.length - 1] ^= 1;
    Files.write(path("document 1"), bytes);
    Finding finding = check.findings(false).getFirst();
    assertEquals("platform.vault-altered", finding.messageKey());
    assertEquals(2, finding.arguments().getFirst());
  }

  @Test
  void storingADamagedFileAgainHealsIt() throws IOException {
    String text = UUID.randomUUID().toString();
    VaultKey key = stored(text);
    letters.kept().put(key, "document 3");
    Files.write(vault.shelves().path(key), new byte[] {1});
    stored(text);
    assertEquals(State.FOUND, check.findings(false).getFirst().state());
  }

  @Test
  void looseFilesAreSetAsideOnlyWhenAskedAndOnlyOldOnes() throws IOException {
    Path old = vault.shelves().path(stored());
    Path fresh = vault.shelves().path(stored());
    Instant twoDaysAgo = Instant.now().minusSeconds(2 * 86_400);
    Files.setLastModifiedTime(old, FileTime.from(twoDaysAgo));
    Files.setLastModifiedTime(path("document 1"), FileTime.from(twoDaysAgo));
    assertEquals("platform.vault-loose", check.findings(false).getLast().messageKey());
    assertTrue(Files.exists(old));
    byte[] bytes = Files.readAllBytes(old);
    assertEquals("platform.vault-set-aside", check.findings(true).getLast().messageKey());
    assertFalse(Files.exists(old));
    assertTrue(Files.exists(fresh) && Files.exists(path("document 1")));
    Path files = old.getParent().getParent().getParent();
    Path aside = files.resolveSibling("vault-aside").resolve(files.relativize(old));
    assertEquals(bytes.length, Files.size(aside));
    assertEquals(List.of(State.FOUND), states(check.findings(true)));
  }

  private static List<State> states(List<Finding> findings) {
    return findings.stream().map(Finding::state).toList();
  }

  private Path path(String document) {
    return letters.kept().entrySet().stream()
        .filter(file -> file.getValue().equals(document))
        .map(file -> vault.shelves().path(file.getKey()))
        .findFirst()
        .orElseThrow();
  }

  private VaultKey stored() throws IOException {
    return stored(UUID.randomUUID().toString());
  }

  private VaultKey stored(String text) throws IOException {
    return vault.store(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
