package org.galien.ai.assistant.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.util.ElisionFilter;

/** French as it is indexed and asked: without elisions, empty words, endings and accents. */
final class FrenchWords extends Analyzer {

  private final CharArraySet empty;
  private final Synonyms synonyms;

  FrenchWords(Synonyms synonyms) {
    this.synonyms = synonyms;
    empty = new CharArraySet(FrenchAnalyzer.getDefaultStopSet(), true);
    empty.addAll(EmptyWords.LIST);
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer source = new StandardTokenizer();
    TokenStream words = new ElisionFilter(source, FrenchAnalyzer.DEFAULT_ARTICLES);
    words = new LowerCaseFilter(words);
    words = new StopFilter(words, empty);
    words = new FrenchLightStemFilter(words);
    words = new ASCIIFoldingFilter(words);
    return new TokenStreamComponents(source, words);
  }

  /** The words of a text in order, each standing for all its synonyms. */
  List<String> of(String text) {
    List<String> words = new ArrayList<>();
    try (TokenStream stream = tokenStream("text", straight(text))) {
      CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(synonyms.one(term.toString()));
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** As {@link #of}, each once. */
  Set<String> setOf(String text) {
    return Set.copyOf(of(text));
  }

  /** Lucene elides before a straight apostrophe and a curved one alike; « rendez-vous » is one. */
  private static String straight(String text) {
    return text.replace('’', '\'').replaceAll("(?iu)\\brendez-vous\\b", "rdv");
  }
}
