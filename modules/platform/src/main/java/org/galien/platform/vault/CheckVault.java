package org.galien.platform.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.galien.platform.checks.DataCheck;
import org.galien.platform.checks.Finding;

/** Compares what modules say they keep with the files, and each file with its name. */
@ApplicationScoped
class CheckVault implements DataCheck {

  /** A file just written may belong to an upload whose row is not there yet. */
  private static final Duration SETTLED = Duration.ofDays(1);

  private static final String SUBJECT = "platform.vault";
  private static final int NAMED = 10;

  @Inject @Any Instance<VaultReferences> references;
  @Inject Vault vault;
  @Inject Clock clock;

  @Override
  public List<Finding> findings(boolean tidy) throws IOException {
    Map<VaultKey, String> kept = new HashMap<>();
    references.forEach(module -> kept.putAll(module.kept()));
    List<String> missing = new ArrayList<>();
    List<String> altered = new ArrayList<>();
    for (Map.Entry<VaultKey, String> file : kept.entrySet()) {
      if (!vault.holds(file.getKey())) {
        missing.add(told(file));
      } else if (!whole(file.getKey())) {
        altered.add(told(file));
      }
    }
    List<Finding> findings = new ArrayList<>();
    if (missing.isEmpty() && altered.isEmpty()) {
      findings.add(Finding.found(SUBJECT, "platform.vault-whole", kept.size()));
    }
    tell(findings, "platform.vault-missing", missing);
    tell(findings, "platform.vault-altered", altered);
    loose(kept, tidy).forEach(findings::add);
    return findings;
  }

  private boolean whole(VaultKey key) {
    try {
      return vault.shelves().found(key).equals(key);
    } catch (GeneralSecurityException | IOException unreadable) {
      return false;
    }
  }

  /** Files that nothing belongs to: from an upload that was cut short, or put here by somebody. */
  private List<Finding> loose(Map<VaultKey, String> kept, boolean tidy) throws IOException {
    Instant before = clock.instant().minus(SETTLED);
    List<Path> loose = vault.shelves().loose(kept.keySet(), before);
    if (loose.isEmpty()) {
      return List.of();
    }
    if (!tidy) {
      return List.of(Finding.optional(SUBJECT, "platform.vault-loose", loose.size()));
    }
    vault.shelves().setAside(loose);
    return List.of(Finding.optional(SUBJECT, "platform.vault-set-aside", loose.size()));
  }

  private static String told(Map.Entry<VaultKey, String> file) {
    return file.getValue() + " (" + file.getKey().sha256() + ")";
  }

  private static void tell(List<Finding> findings, String key, List<String> files) {
    if (!files.isEmpty()) {
      List<String> named = files.stream().sorted().limit(NAMED).toList();
      String more = files.size() > NAMED ? ", …" : "";
      findings.add(Finding.missing(SUBJECT, key, files.size(), String.join(", ", named) + more));
    }
  }
}
