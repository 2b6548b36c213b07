package org.galien.web.server;

import jakarta.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.platform.messages.Messages;
import org.galien.platform.web.SecurityHeaders;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.attributes.AttributeHolder;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.NextAction;

/**
 * What the server itself answers before any code of ours is asked (a request line or a header it
 * cannot read, no host, TRACE) has no header of ours and no body. Here, below the reading of HTTP,
 * such an answer is given both. It is known by what it lacks: ours all say {@code nosniff}.
 */
final class BareAnswers extends BaseFilter {

  private static final String API = "galien.asked-for-api";
  private static final int LONGEST_HEAD = 4096;
  private static final int LONGEST_METHOD = 16;
  private static final Pattern ASKED = Pattern.compile("^[A-Z]{1,10} (/api/)?");
  private static final Pattern ANSWERED =
      Pattern.compile("^HTTP/1\\.[01] (\\d{3}) [^\\r\\n]*\\r\\n(?s:(.*))\\r\\n$");
  private static final String EMPTY = "Content-Length: 0\r\n";

  private final Map<String, String> headers = SecurityHeaders.bare();
  private final String sentence =
      Json.createObjectBuilder()
          .add("message", Messages.text(Locale.FRENCH, "platform.error.sentence.request"))
          .build()
          .toString();

  @Override
  public NextAction handleRead(FilterChainContext context) {
    if (context.getMessage() instanceof Buffer read) {
      Matcher asked = ASKED.matcher(start(read, LONGEST_METHOD));
      if (asked.find()) {
        attributes(context.getConnection()).setAttribute(API, asked.group(1) != null);
      }
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleWrite(FilterChainContext context) {
    if (context.getMessage() instanceof Buffer written
        && written.remaining() < LONGEST_HEAD
        && start(written, 7).equals("HTTP/1.")) {
      String head = start(written, LONGEST_HEAD);
      Matcher bare = ANSWERED.matcher(head);
      if (bare.find() && isBare(Integer.parseInt(bare.group(1)), head)) {
        String whole = whole(bare.group(1), bare.group(2), asksForApi(context.getConnection()));
        byte[] bytes = whole.getBytes(StandardCharsets.UTF_8);
        context.setMessage(context.getMemoryManager().allocate(bytes.length).put(bytes).flip());
      }
    }
    return context.getInvokeAction();
  }

  /** For an address it cannot decode the server says 200 and nothing else. */
  private static boolean isBare(int status, String head) {
    boolean failed = status >= 400 || (status == 200 && head.contains(EMPTY));
    return failed && head.endsWith("\r\n\r\n") && !head.contains("X-Content-Type-Options");
  }

  private String whole(String status, String said, boolean api) {
    String body = api ? sentence : "";
    StringBuilder whole = new StringBuilder("HTTP/1.1 ");
    whole.append(status.equals("200") ? "400" : status).append(" Refused\r\n");
    whole.append(said.replace(EMPTY, ""));
    headers.forEach(
        (name, value) -> {
          if (!said.contains(name + ":")) {
            whole.append(name).append(": ").append(value).append("\r\n");
          }
        });
    if (api) {
      whole.append("Content-Type: application/json;charset=UTF-8\r\n");
    }
    int length = body.getBytes(StandardCharsets.UTF_8).length;
    return whole
        .append("Content-Length: ")
        .append(length)
        .append("\r\n\r\n")
        .append(body)
        .toString();
  }

  private static String start(Buffer buffer, int most) {
    byte[] bytes = new byte[Math.min(most, buffer.remaining())];
    int position = buffer.position();
    buffer.get(bytes);
    buffer.position(position);
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }

  private static boolean asksForApi(Connection<?> connection) {
    return Boolean.TRUE.equals(attributes(connection).getAttribute(API));
  }

  private static AttributeHolder attributes(Connection<?> connection) {
    return connection.getAttributes();
  }
}
