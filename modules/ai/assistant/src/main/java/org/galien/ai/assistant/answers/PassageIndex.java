package org.galien.ai.assistant.answers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Passages in memory, found by their words (BM25): by the words themselves and, weaker, by their
 * beginnings, so that « renouvelle » finds « renouvellement ». Never changed: new knowledge is a
 * new index.
 */
public final class PassageIndex {

  /** What is asked for alone weighs less than what is said. */
  private static final Map<String, Float> FIELDS =
      Map.of(
          "text",
          1f,
          "asked",
          0.6f,
          "roots",
          0.35f,
          "asked-roots",
          0.2f,
          "before",
          0.25f,
          "before-roots",
          0.1f);

  /** Long passages are punished less than usual: who tells much at once answers much. */
  private static final BM25Similarity LONG_ONES_TOO = new BM25Similarity(1.2f, 0.5f);

  private final List<Passage> passages;
  private final List<ReadPassage> read = new ArrayList<>();
  private final Map<String, List<Integer>> talks = new HashMap<>();
  private final FrenchWords words = new FrenchWords(Synonyms.shipped());
  private final IndexSearcher searcher;

  public PassageIndex(List<Passage> passages) {
    this.passages = List.copyOf(passages);
    try (Analyzer blank = new WhitespaceAnalyzer()) {
      ByteBuffersDirectory directory = new ByteBuffersDirectory();
      try (IndexWriter writer =
          new IndexWriter(directory, new IndexWriterConfig(blank).setSimilarity(LONG_ONES_TOO))) {
        for (Passage passage : this.passages) {
          talks.computeIfAbsent(passage.talk(), t -> new ArrayList<>()).add(read.size());
          ReadPassage one = ReadPassage.of(passage, words);
          read.add(one);
          writer.addDocument(document(one));
        }
      }
      searcher = new IndexSearcher(DirectoryReader.open(directory));
      searcher.setSimilarity(LONG_ONES_TOO);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public int size() {
    return passages.size();
  }

  /** The passages that have most of a question's words, best first. */
  public List<Passage> nearest(String question, int most) {
    return search(words.setOf(question), most).stream().map(passages::get).toList();
  }

  List<Integer> search(Set<String> asked, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : asked) {
      FIELDS.forEach(
          (field, weight) ->
              query.add(
                  new BoostQuery(
                      new TermQuery(
                          new Term(field, field.endsWith("roots") ? Roots.of(word) : word)),
                      weight),
                  BooleanClause.Occur.SHOULD));
    }
    try {
      List<Integer> found = new ArrayList<>();
      for (ScoreDoc hit : searcher.search(query.build(), most).scoreDocs) {
        found.add(hit.doc);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How telling a word is: rare ones more, one that nobody used most. */
  double weight(String word) {
    try {
      int with =
          Math.max(
              searcher.getIndexReader().docFreq(new Term("text", word)),
              searcher.getIndexReader().docFreq(new Term("asked", word)));
      if (with == 0) {
        with = searcher.getIndexReader().docFreq(new Term("roots", Roots.of(word)));
      }
      return Math.log(1 + (passages.size() - with + 0.5) / (with + 0.5));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ReadPassage passage(int number) {
    return read.get(number);
  }

  /** All of a talk, in the order given. */
  List<Integer> talk(String name) {
    return talks.getOrDefault(name, List.of());
  }

  FrenchWords words() {
    return words;
  }

  private static Document document(ReadPassage one) {
    Document document = new Document();
    put(document, "text", "roots", one.words());
    put(document, "asked", "asked-roots", one.asked());
    put(document, "before", "before-roots", one.before());
    return document;
  }

  private static void put(Document document, String field, String roots, List<String> words) {
    document.add(new TextField(field, String.join(" ", words), Field.Store.NO));
    String begun = String.join(" ", words.stream().map(Roots::of).toList());
    document.add(new TextField(roots, begun, Field.Store.NO));
  }
}
