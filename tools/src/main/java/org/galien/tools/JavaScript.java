package org.galien.tools;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;

/**
 * JavaScript in this JVM: one global scope, no document, no file, no network. Interpreted, as a
 * plain JDK has no compiler for it.
 */
final class JavaScript implements AutoCloseable {

  /** Shared, so that what one has parsed the next need not. */
  private static final Engine ENGINE =
      Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

  private final Context context = Context.newBuilder("js").engine(ENGINE).build();

  /** Runs a script; what it throws comes out as {@link PolyglotException}. */
  void run(String name, String text) {
    context.eval(Source.newBuilder("js", text, name).buildLiteral());
  }

  /** Runs a script that stands beside this class. */
  void runOwn(String name) {
    run(name, resource(name));
  }

  /** Runs a file of a WebJar of npm. */
  void runFrom(String webJar, String file) {
    run(
        file,
        resource("/META-INF/resources/webjars/%s/%s/%s".formatted(webJar, version(webJar), file)));
  }

  /** Gives scripts a global of ours. */
  void give(String name, Object value) {
    context.getBindings("js").putMember(name, value);
  }

  /** Calls a global function. */
  Value call(String function, Object... arguments) {
    return context.getBindings("js").getMember(function).execute(arguments);
  }

  /**
   * What a promise came to that waits for nothing outside, so that it is settled by now.
   *
   * @throws IllegalStateException with its reason when it was rejected
   */
  static Value settled(Value promise) {
    Value[] kept = new Value[2];
    ProxyExecutable resolved = values -> kept[0] = values[0];
    ProxyExecutable rejected = values -> kept[1] = values[0];
    promise.invokeMember("then", resolved, rejected);
    if (kept[0] == null) {
      throw new IllegalStateException(kept[1] == null ? "never settled" : kept[1].toString());
    }
    return kept[0];
  }

  static String version(String webJar) {
    Properties pom = new Properties();
    try (InputStream file =
        open("/META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(webJar))) {
      pom.load(file);
      return pom.getProperty("version");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String resource(String name) {
    try (InputStream file = open(name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) {
    InputStream found = JavaScript.class.getResourceAsStream(name);
    if (found == null) {
      throw new IllegalStateException(name + " is not on the class path");
    }
    return found;
  }

  @Override
  public void close() {
    context.close();
  }
}
