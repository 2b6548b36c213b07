package org.galien.ai.triage.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.galien.ai.triage.dates.DateSpan;
import org.galien.ai.triage.dates.FrenchDates;
import org.galien.ai.triage.text.Fold;
import org.galien.ai.triage.text.Page;
import org.galien.ai.triage.text.Word;

/** Finds every person that a document names with a birth date, a number, or as its patient. */
public final class PeopleReader {
  private static final Pattern NUMBER_CUE =
      Pattern.compile(
          "(?iu)(?:n(?:um[ée]ro|[°ºo])?\\.?\\s*(?:de\\s+)?(?:s[ée]curit[ée]"
              + " sociale|ss|s[ée]cu|insee|nir|immatriculation)|nir|ins|matricule(?:"
              + " ins)?|nss)\\s*[:;]?\\s*$");
  private static final Set<String> TITLES = Set.of("m", "mr", "mme", "mlle", "monsieur", "madame");
  private static final int FORM_REACH = 160;

  /** A list of a hundred people has no patient; reading on would only cost time. */
  private static final int MANY = 100;

  private static final int LABEL_REACH = 220;

  private final Page page;
  private final LocalDate today;
  private final List<PersonMention> people = new ArrayList<>();
  private final List<NameForm> forms;

  private PeopleReader(Page page, LocalDate today) {
    this.page = page;
    this.today = today;
    this.forms = NameForm.find(page);
  }

  public static List<PersonMention> read(Page page, LocalDate today) {
    PeopleReader reader = new PeopleReader(page, today);
    List<PersonMention> labelled = reader.labelled();
    for (DateSpan date : FrenchDates.find(page.text(), today)) {
      reader.birth(date, labelled);
    }
    for (NirSpan nir : NirSpan.find(page.text())) {
      reader.number(nir, labelled);
    }
    if (reader.people.stream().noneMatch(p -> p.role() == Role.SUBJECT && p.isDated())) {
      FrenchDates.find(page.text(), today).forEach(reader::bareBirth);
    }
    labelled.stream().filter(l -> reader.isNew(l)).forEach(reader.people::add);
    reader.people.sort(Comparator.comparingInt(PersonMention::offset));
    return reader.people;
  }

  /** « Mme LEFORT » without a first name: nobody to look for, yet somebody. */
  static List<PersonMention> surnames(Page page) {
    List<PersonMention> found = new ArrayList<>();
    for (int i = 0; i < page.words().size() && found.size() < MANY; i++) {
      Word word = page.words().get(i);
      if (word.isCapitalised() && TITLES.contains(Fold.plain(word.raw()))) {
        NameWalk.Result walk = NameWalk.from(page, i);
        if (walk.names().size() == 1 && walk.role() == Role.SUBJECT) {
          found.add(
              PersonMention.named(walk.role(), walk.names(), false, word.start(), walk.end()));
        }
      }
    }
    return found;
  }

  private boolean isNew(PersonMention mention) {
    return people.stream().noneMatch(p -> p.offset() == mention.offset());
  }

  /** People named by a form, a label, or a civility in the heading, dated or not. */
  private List<PersonMention> labelled() {
    List<PersonMention> named = new ArrayList<>();
    for (NameForm form : forms) {
      named.add(PersonMention.named(Role.SUBJECT, form.words(), true, form.start, form.end));
    }
    Matcher matcher = Labels.PATIENT.matcher(page.text());
    while (named.size() < MANY && matcher.find()) {
      addNamed(named, page.wordAt(matcher.end()), true);
    }
    for (int i = 0; i < page.words().size(); i++) {
      if (named.size() < MANY && (startsWithCivility(i) || startsAfterLabel(i))) {
        addNamed(named, i, false);
      }
    }
    named.removeIf(
        n -> !n.labelled() && named.stream().anyMatch(o -> o.labelled() && overlaps(o, n)));
    named.sort(Comparator.comparingInt(PersonMention::offset));
    return named;
  }

  private static boolean overlaps(PersonMention label, PersonMention civility) {
    return label.offset() == civility.offset();
  }

  private boolean startsWithCivility(int i) {
    Word word = page.words().get(i);
    String plain = Fold.plain(word.raw());
    return Vocabulary.CIVILITIES.contains(plain)
        && (word.isCapitalised() || plain.length() > 3 || page.isAllLowerCase());
  }

  /** « Donneur : LEFORT Odette »: whatever the label says, somebody is named after it. */
  private boolean startsAfterLabel(int i) {
    Word word = page.words().get(i);
    boolean name = word.isCapitalised() || page.isAllLowerCase();
    if (i == 0 || !name || page.words().get(i - 1).line() != word.line()) {
      return false;
    }
    String gap = page.text().substring(page.words().get(i - 1).end(), word.start());
    return gap.strip().equals(":") && isName(NameWalk.from(page, i));
  }

  private boolean isName(NameWalk.Result walk) {
    NameWords names = walk.names();
    int start = page.words().get(walk.firstWord()).start();
    boolean stops = page.text().substring(start, Math.max(start, walk.end())).contains(". ");
    return !stops && !names.first().isEmpty()
        || !stops && names.loose().stream().anyMatch(FirstNames::isOne);
  }

  private void addNamed(List<PersonMention> named, int index, boolean label) {
    if (index < 0 || inForm(page.words().get(index).start())) {
      return;
    }
    NameWalk.Result walk = NameWalk.from(page, index);
    int offset = page.words().get(index).start();
    if (walk.names().size() >= 2 && walk.role() != Role.PROFESSIONAL) {
      named.add(PersonMention.named(walk.role(), walk.names(), label, offset, walk.end()));
    }
  }

  private boolean inForm(int offset) {
    return forms.stream().anyMatch(f -> f.start - 4 <= offset && offset < f.end);
  }

  private void birth(DateSpan date, List<PersonMention> labelled) {
    int cue = BirthCue.before(page.text(), date);
    if (cue >= 0) {
      add(named(cue, labelled).with(date, null));
      return;
    }
    int index = page.wordAt(date.start());
    boolean opened = isOpened(date);
    if (index > 0 && (opened || page.isTitle(page.words().get(index).line()))) {
      NameWalk.Result walk = NameWalk.before(page, index);
      boolean sameLine = page.words().get(index - 1).line() == page.words().get(index).line();
      boolean past = date.date().isBefore(today);
      past &= opened || walk.civility() || !Places.isPlace(walk.names());
      if (sameLine && past && walk.role() == Role.SUBJECT && walk.names().size() >= 2) {
        add(mention(walk, true).with(date, null));
      }
    }
  }

  /**
   * A date of former years that nothing introduces, beside a name or alone under it. Read only when
   * the document says no birth date otherwise; a recent one would be the letter's own.
   */
  private void bareBirth(DateSpan date) {
    int index = page.wordAt(date.start());
    boolean former = date.date().isBefore(today.minusYears(1));
    if (index <= 0 || !former || people.size() >= MANY || BirthCue.before(page.text(), date) >= 0) {
      return;
    }
    int line = page.words().get(index).line();
    if (isOpened(date) || page.isTitle(line) || page.isClosing(line)) {
      NameWalk.Result walk = NameWalk.before(page, index);
      if (walk.role() == Role.SUBJECT && walk.names().size() >= 2) {
        add(mention(walk, true).with(date, null));
      }
    }
  }

  private boolean isOpened(DateSpan date) {
    return date.start() > 0 && page.text().charAt(date.start() - 1) == '(';
  }

  private void number(NirSpan nir, List<PersonMention> labelled) {
    for (int i = 0; i < people.size(); i++) {
      PersonMention p = people.get(i);
      if (p.role() == Role.SUBJECT && Math.abs(p.offset() - nir.start()) < LABEL_REACH) {
        people.set(i, p.with(null, nir));
        return;
      }
    }
    Matcher cue = NUMBER_CUE.matcher(page.text().substring(0, nir.start()));
    int start = cue.find() ? cue.start() : nir.start();
    add(named(start, labelled).with(null, nir));
  }

  private void add(PersonMention mention) {
    people.add(mention);
  }

  /** The person whose birth date or number is introduced at this offset. */
  private PersonMention named(int cue, List<PersonMention> labelled) {
    for (NameForm form : forms) {
      boolean belongs = labelled.stream().noneMatch(l -> l.offset() > form.end && l.offset() < cue);
      if (belongs && cue >= form.start && cue - form.end < FORM_REACH) {
        return PersonMention.named(Role.SUBJECT, form.words(), true, form.start, form.end);
      }
    }
    int index = page.wordAt(cue);
    NameWalk.Result walk =
        index > 0
            ? NameWalk.before(page, index)
            : new NameWalk.Result(NameWords.NONE, Role.SUBJECT, 0, 0, false);
    if (walk.names().size() >= 2 || walk.role() != Role.SUBJECT) {
      return mention(walk, page.isTitle(page.words().get(walk.firstWord()).line()));
    }
    return labelled.stream()
        .filter(l -> Math.abs(l.offset() - cue) < LABEL_REACH && l.offset() < cue)
        .reduce((a, b) -> b)
        .orElseGet(() -> mention(walk, false));
  }

  private PersonMention mention(NameWalk.Result walk, boolean titled) {
    int offset = page.words().get(Math.min(walk.firstWord(), page.words().size() - 1)).start();
    return PersonMention.named(walk.role(), walk.names(), titled, offset, walk.end());
  }
}
