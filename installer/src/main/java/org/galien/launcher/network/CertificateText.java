package org.galien.launcher.network;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;

/**
 * An X.509 certificate of version 3 before it is signed (RFC 5280). The JDK reads and checks
 * certificates, and has no public API that makes one.
 *
 * @param issuer the name of who signs, as DER
 * @param subject whose certificate it is, as DER
 * @param from not valid before
 * @param until not valid after
 */
record CertificateText(
    byte[] issuer,
    byte[] subject,
    PublicKey key,
    Instant from,
    Instant until,
    byte[][] extensions) {

  private static final int SERIAL_BITS = 120;
  private static final int EXPLICIT_0 = 0xa0;
  private static final int EXPLICIT_3 = 0xa3;

  /** On P-256: every browser and telephone of the last ten years takes it. */
  static KeyPair newKey() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  /** A name of one part, the common name, as DER. */
  static byte[] name(String common) {
    return Der.sequence(Der.set(Der.sequence(Der.identifier("2.5.4.3"), Der.utf8(common))));
  }

  X509Certificate signed(PrivateKey signer) throws GeneralSecurityException {
    // ecdsa-with-SHA256
    byte[] algorithm = Der.sequence(Der.identifier("1.2.840.10045.4.3.2"));
    byte[] text =
        Der.sequence(
            Der.tagged(EXPLICIT_0, Der.integer(BigInteger.TWO)),
            Der.integer(new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE)),
            algorithm,
            issuer,
            Der.sequence(Der.time(from), Der.time(until)),
            subject,
            key.getEncoded(),
            Der.tagged(EXPLICIT_3, Der.sequence(extensions)));
    Signature signature = Signature.getInstance("SHA256withECDSA");
    signature.initSign(signer);
    signature.update(text);
    byte[] all = Der.sequence(text, algorithm, Der.bits(0, signature.sign()));
    return (X509Certificate)
        CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(all));
  }
}
