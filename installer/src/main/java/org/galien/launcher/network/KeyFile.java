package org.galien.launcher.network;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.galien.launcher.machine.Secret;

/**
 * A private key and its certificates, in a PKCS#12 file that only its owner reads.
 *
 * @param chain its own certificate first
 */
record KeyFile(PrivateKey key, List<X509Certificate> chain) {

  static final String ALIAS = "galien";

  /** The format wants one; who reads the file reads this too, so that it protects nothing. */
  static final String PASSWORD = "galien";

  X509Certificate certificate() {
    return chain.getFirst();
  }

  /** Empty when there is none; one that cannot be read is not replaced. */
  static Optional<KeyFile> read(Path file) throws IOException, GeneralSecurityException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, PASSWORD.toCharArray());
    }
    Certificate[] chain = store.getCertificateChain(ALIAS);
    PrivateKey key = (PrivateKey) store.getKey(ALIAS, PASSWORD.toCharArray());
    if (key == null || chain == null) {
      throw new IOException("no key in " + file);
    }
    return Optional.of(
        new KeyFile(key, Arrays.stream(chain).map(X509Certificate.class::cast).toList()));
  }

  KeyFile written(Path file) throws IOException, GeneralSecurityException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(ALIAS, key, PASSWORD.toCharArray(), chain.toArray(X509Certificate[]::new));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    store.store(bytes, PASSWORD.toCharArray());
    Secret.write(file, bytes.toByteArray());
    return this;
  }
}
