package org.galien.launcher.load;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody before the sign-in page, as a browser shows it and sends it. */
public final class SignInPage implements AutoCloseable {

  private static final String PATH = "connexion.xhtml";
  private static final Pattern HIDDEN = Pattern.compile("<input [^>]*type=\"hidden\"[^>]*>");
  private static final Pattern NAME = Pattern.compile("name=\"([^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");

  private final Caller caller;
  private final Map<String, String> fields;

  /** Opens it. */
  public SignInPage(Caller caller) {
    this.caller = caller;
    String page = caller.read(PATH).body();
    fields =
        HIDDEN
            .matcher(page)
            .results()
            .map(MatchResult::group)
            .collect(
                Collectors.toMap(
                    input -> found(NAME, input),
                    input -> found(VALUE, input),
                    (first, again) -> first,
                    TreeMap::new));
  }

  /** The status; 302 leads on, 200 says on the page why not, 0 when nothing came in a minute. */
  public int enter(String login, String password) {
    Map<String, String> all = new TreeMap<>(fields);
    all.put("login", login);
    all.put("password", password);
    all.put("enter", "");
    String body =
        all.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return caller.form(PATH, body).status();
  }

  private static String found(Pattern pattern, String input) {
    Matcher matcher = pattern.matcher(input);
    return matcher.find() ? matcher.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    caller.close();
  }
}
