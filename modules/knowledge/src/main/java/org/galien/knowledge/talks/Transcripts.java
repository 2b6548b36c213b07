package org.galien.knowledge.talks;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a transcript: subtitles (WebVTT with voices, SubRip), or a text in which each turn begins
 * with a name and a colon. A text without names is read paragraph by paragraph.
 */
public final class Transcripts {

  private static final Pattern TIMES =
      Pattern.compile("^(?:(\\d+):)?(\\d{1,2}):(\\d{2})[.,]\\d{1,3}\\s*-->.*");
  private static final Pattern VOICE = Pattern.compile("^<v(?:\\.[^ >]*)?\\s+([^>]+)>(.*)$");
  private static final Pattern NAMED =
      Pattern.compile(
          "^[-–•]?\\s*(?:\\[?\\(?(?:(\\d+):)?(\\d{1,2}):(\\d{2})\\)?\\]?\\s*)?"
              + "(\\p{Lu}[\\p{L}\\d.'’ -]{0,40}?)\\s*:\\s+(.*\\S)\\s*$");
  private static final Pattern TAG = Pattern.compile("</?[a-z][^>]*>");

  private Transcripts() {}

  public static List<Turn> read(String text) {
    List<String> lines = text.replace("\uFEFF", "").lines().map(String::strip).toList();
    return lines.stream().anyMatch(line -> TIMES.matcher(line).matches())
        ? subtitles(lines)
        : written(lines);
  }

  private static List<Turn> subtitles(List<String> lines) {
    List<Turn> turns = new ArrayList<>();
    Integer at = null;
    boolean inCue = false;
    for (String line : lines) {
      Matcher times = TIMES.matcher(line);
      if (times.matches()) {
        at = seconds(times);
        inCue = true;
      } else if (line.isEmpty()) {
        inCue = false;
      } else if (inCue) {
        cue(turns, at, line);
      }
    }
    return turns;
  }

  /** A cue goes on what the same voice began; one without a voice what was begun last. */
  private static void cue(List<Turn> turns, Integer at, String line) {
    Matcher voice = VOICE.matcher(line);
    Matcher named = NAMED.matcher(line);
    String speaker = "";
    String text = line;
    if (voice.matches()) {
      speaker = voice.group(1).strip();
      text = voice.group(2);
    } else if (named.matches()) {
      speaker = named.group(4).strip();
      text = named.group(5);
    }
    text = TAG.matcher(text).replaceAll("").strip();
    boolean same =
        !turns.isEmpty() && (speaker.isEmpty() || speaker.equals(turns.getLast().speaker()));
    if (same && !text.isEmpty()) {
      turns.add(turns.removeLast().and(text));
    } else if (!text.isEmpty()) {
      turns.add(new Turn(speaker, at, text));
    }
  }

  private static List<Turn> written(List<String> lines) {
    boolean names = lines.stream().filter(line -> NAMED.matcher(line).matches()).count() >= 2;
    List<Turn> turns = new ArrayList<>();
    boolean blank = true;
    for (String line : lines) {
      Matcher named = NAMED.matcher(line);
      if (line.isEmpty()) {
        blank = true;
        continue;
      }
      if (names && named.matches()) {
        turns.add(new Turn(named.group(4).strip(), seconds(named), named.group(5)));
      } else if (names ? !turns.isEmpty() : !blank) {
        turns.add(turns.removeLast().and(line));
      } else if (!names) {
        turns.add(new Turn("", null, line));
      }
      blank = false;
    }
    return turns;
  }

  private static Integer seconds(Matcher times) {
    if (times.group(2) == null) {
      return null;
    }
    int hours = times.group(1) == null ? 0 : Integer.parseInt(times.group(1));
    return hours * 3600 + Integer.parseInt(times.group(2)) * 60 + Integer.parseInt(times.group(3));
  }
}
