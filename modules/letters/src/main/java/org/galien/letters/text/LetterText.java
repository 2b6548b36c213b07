package org.galien.letters.text;

import java.util.regex.Pattern;
import org.galien.platform.text.TextLimit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities.EscapeMode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The words of a letter, as they are kept: few elements, no attributes, well-formed. */
public final class LetterText {

  /** Characters of a letter with its elements. */
  public static final int MOST = 200_000;

  /** What a person fills in. */
  public static final String BLANK = "[…]";

  private static final Safelist ELEMENTS =
      new Safelist()
          .addTags("p", "br", "b", "strong", "i", "em", "u", "h2", "h3", "ul", "ol", "li")
          .addTags("table", "thead", "tbody", "tr", "th", "td", "hr");

  private static final Pattern NOT_XML =
      Pattern.compile("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]");
  private static final Pattern EMPTY = Pattern.compile("(<p>(\\s|<br />)*</p>\\s*)+$");

  private LetterText() {}

  /**
   * Takes out whatever is no plain text of a letter; what stood between is kept.
   *
   * @throws org.galien.platform.text.TextTooLong over {@link #MOST} characters
   */
  public static String clean(String typed) {
    String whole = TextLimit.whole(typed == null ? "" : typed, MOST);
    String text = NOT_XML.matcher(whole).replaceAll("").replace("[...]", BLANK);
    Document clean = new Cleaner(ELEMENTS).clean(blocks(Jsoup.parseBodyFragment(text)));
    return EMPTY.matcher(written(clean)).replaceAll("");
  }

  /** Words of a page that somebody else parsed. */
  public static String written(Document page) {
    page.outputSettings(
        new OutputSettings()
            .syntax(OutputSettings.Syntax.xml)
            .escapeMode(EscapeMode.xhtml)
            .charset("UTF-8")
            .prettyPrint(false));
    return page.body().html().strip();
  }

  public static Document parsed(String content) {
    return Jsoup.parseBodyFragment(content);
  }

  /** The words alone, a line a paragraph. */
  public static String plain(String content) {
    Document page = parsed(content);
    page.select("br").before("\n");
    page.select("p, h2, h3, li, tr").append("\n");
    page.select("td, th").append(" ");
    return page.body().wholeText().replaceAll(" *\n\\s*", "\n").strip();
  }

  public static int blanks(String content) {
    return content.split(Pattern.quote(BLANK), -1).length - 1;
  }

  /** Editors part lines by {@code div}: a line is a paragraph. */
  private static Document blocks(Document page) {
    page.select("h1").tagName("h2");
    page.select("h4, h5, h6").tagName("h3");
    page.select("div:not(:has(p, div, ul, ol, table, h2, h3))").tagName("p");
    page.select("script, style, template, noscript, title").remove();
    return page;
  }
}
