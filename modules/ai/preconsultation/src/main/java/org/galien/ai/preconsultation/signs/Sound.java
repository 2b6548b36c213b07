package org.galien.ai.preconsultation.signs;

import java.util.List;
import java.util.regex.Pattern;

/** What a French word sounds like, roughly: two spellings of one sound have one key. */
final class Sound {

  private record Step(Pattern pattern, String sound) {}

  /** In this order; capitals stand for nasal vowels and are not touched again. */
  private static final List<Step> STEPS =
      List.of(
          step("ph", "f"),
          step("([aeiou])s([aeiouy])", "$1z$2"),
          step("qu|q|ck", "k"),
          step("c(?=[eiy])", "s"),
          step("ch", "C"),
          step("c", "k"),
          step("ge(?=[ao])", "j"),
          step("gu(?=[eiy])", "g"),
          step("g(?=[eiy])", "j"),
          step("h", ""),
          step("(.)\\1+", "$1"),
          step("eau|au", "o"),
          step("oeu|eu", "e"),
          step("ou", "w"),
          step("oi", "wa"),
          step("(ain|ein|in|im|yn|un)(?![aeiouy])", "I"),
          step("(an|en|am|em)(?![aeiouy])", "A"),
          step("(on|om)(?![aeiouy])", "O"),
          step("ai|ei|et$|er$|ez$|ee$|e$", "e"),
          step("y", "i"),
          step("[stdxpz]+$", ""),
          step("es$|e$", ""));

  private Sound() {}

  private static Step step(String pattern, String sound) {
    return new Step(Pattern.compile(pattern), sound);
  }

  /**
   * @param word folded, letters only
   */
  static String of(String word) {
    String sound = word;
    for (Step step : STEPS) {
      sound = step.pattern().matcher(sound).replaceAll(step.sound());
    }
    return sound;
  }
}
