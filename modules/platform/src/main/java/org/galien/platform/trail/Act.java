package org.galien.platform.trail;

import java.util.Locale;
import java.util.Set;

/** What kind of thing was done, whatever module did it. */
public enum Act {
  OPENED,
  CHANGED,
  PRINTED,
  EXPORTED,
  /** A chart was opened for a reason, or a reason was asked for. */
  GLASS,
  /** Accounts, sign-ins, replacements. */
  ACCESS,
  /** What the practice set, and what the server did by itself. */
  PRACTICE;

  private static final Set<String> ACCESSES = Set.of("user", "replacement");
  private static final Set<String> OF_PRACTICE =
      Set.of("audit", "task", "schedule", "rule", "mailbox", "terminology", "hours", "absence");

  /** Of things whose acts tell nothing of anybody's health. */
  private static final Set<String> PLAIN =
      Set.of("patient", "chart", "appointment", "table", "page", "record");

  public static Act of(String action) {
    String what = subject(action);
    String done = action.substring(action.lastIndexOf('.') + 1);
    return switch (done) {
      case "glass-broken", "reason-asked" -> GLASS;
      case "viewed" -> OPENED;
      case "printed" -> PRINTED;
      case "exported", "downloaded" -> EXPORTED;
      default -> {
        if (action.equals("chart.opened")) {
          yield OPENED;
        }
        if (what.equals("record")) {
          yield EXPORTED;
        }
        yield ACCESSES.contains(what) ? ACCESS : OF_PRACTICE.contains(what) ? PRACTICE : CHANGED;
      }
    };
  }

  /** True when the action's own name tells nothing clinical. */
  static boolean plain(String action) {
    Act act = of(action);
    return act == ACCESS || act == PRACTICE || PLAIN.contains(subject(action));
  }

  private static String subject(String action) {
    int dot = action.indexOf('.');
    return dot < 0 ? action : action.substring(0, dot);
  }

  /** EL reads properties; as in message keys. */
  public String getKey() {
    return name().toLowerCase(Locale.ROOT);
  }
}
