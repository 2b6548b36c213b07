package org.galien.platform.sending.carriers;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;

/**
 * Requests to OVHcloud, signed with the secret of the application, the consumer key and the
 * provider's own time, so that a clock of ours that is wrong changes nothing.
 */
final class OvhSignature {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private OvhSignature() {}

  /**
   * @param body empty where there is none
   * @throws IOException when the provider does not even tell the time
   */
  static HttpRequest.Builder on(
      HttpRequest.Builder request,
      String method,
      String url,
      String body,
      SmsGateway gateway,
      HttpClient client)
      throws IOException, InterruptedException {
    String time = time(gateway, client);
    return request
        .header("X-Ovh-Application", gateway.user())
        .header("X-Ovh-Consumer", gateway.consent())
        .header("X-Ovh-Timestamp", time)
        .header("X-Ovh-Signature", signature(gateway, method, url, body, time));
  }

  private static String time(SmsGateway gateway, HttpClient client)
      throws IOException, InterruptedException {
    HttpRequest asked =
        HttpRequest.newBuilder(URI.create(gateway.url() + "/auth/time")).timeout(PATIENCE).build();
    HttpResponse<String> answer = client.send(asked, BodyHandlers.ofString());
    String time = answer.body().strip();
    if (answer.statusCode() != 200 || !time.matches("\\d{1,15}")) {
      throw new IOException("no time");
    }
    return time;
  }

  private static String signature(
      SmsGateway gateway, String method, String url, String body, String time) {
    String signed = String.join("+", gateway.secret(), gateway.consent(), method, url, body, time);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-1").digest(signed.getBytes(StandardCharsets.UTF_8));
      return "$1$" + HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
