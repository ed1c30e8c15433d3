package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.SpeakerForm;
import io.github.bodonlp.fact.SpeakerVia;
import io.github.bodonlp.internal.text.DataFile;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Lexicon;
import io.github.bodonlp.internal.text.Subjects.Subject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which of the words that can be a subject can speak, and whose voice they are. */
final class Voices {
  private static final Lexicon ROLES =
      Lexicon.of(DataFile.beside(Voices.class, "roles.tsv").words());
  private static final Lexicon GOVERNMENTS =
      Lexicon.of(List.of("도", "시", "군", "구", "도청", "시청", "군청", "구청", "읍", "면", "동"));
  private static final Lexicon PRONOUNS = Lexicon.of(List.of("그", "그녀", "이들", "그들", "양측"));

  /** The longest title that may stand between two people who speak together. */
  private static final int LONGEST_TITLE = 40;

  private final Document document;
  private final TreeMap<Integer, Mention> mentions = new TreeMap<>();
  private final TreeMap<Integer, Mention> personal = new TreeMap<>();
  private final Map<Mention, Person> people = new HashMap<>();
  private final Map<Mention, Organization> bodies = new HashMap<>();
  private final Map<Mention, Place> places = new HashMap<>();
  private final List<Person> everybody;

  /** The first government of each kind, by the last syllable of its name: 도, 시, 군. */
  private final Map<String, Organization> governments = new HashMap<>();

  /** Who a role is, by its words; a text asks for the same few again and again. */
  private final Map<String, Optional<Person>> titled = new HashMap<>();

  private final Optional<String> issuer;

  Voices(Document document, Entities entities, Optional<String> issuer) {
    this.document = document;
    this.issuer = issuer;
    entities.organizations().stream()
        .filter(Organization::government)
        .forEach(o -> governments.putIfAbsent(o.name().substring(o.name().length() - 1), o));
    everybody = entities.people();
    entities.people().forEach(p -> p.mentions().forEach(m -> people.put(m, p)));
    entities.organizations().forEach(o -> o.mentions().forEach(m -> bodies.put(m, o)));
    entities.places().forEach(l -> l.mentions().forEach(m -> places.put(m, l)));
    people.keySet().forEach(m -> personal.put(m.span().begin(), m));
    mentions.putAll(personal);
    bodies.keySet().forEach(m -> mentions.put(m.span().begin(), m));
    places.keySet().forEach(m -> mentions.put(m.span().begin(), m));
  }

  /**
   * The speakers a subject names; none if it cannot speak.
   *
   * @param headSpeaks whether of 복지관(관장 김○○) the head speaks and not the body
   */
  List<Speaker> of(Subject subject, boolean headSpeaks) {
    int end = withoutBracket(subject.begin(), subject.end());
    int begin = withNameBefore(subject.begin());
    List<Speaker> named = persons(begin, end);
    if (named.isEmpty() && end < subject.end() && headSpeaks && !isGovernment(end)) {
      named = persons(end, subject.end());
    }
    return named.size() == 1 || (!named.isEmpty() && end == subject.end())
        ? named
        : one(new Span(begin, end));
  }

  /** The last person named in {@code [from, to)}, where the phrase before the marks is unclear. */
  List<Speaker> lastPerson(int from, int to) {
    for (Mention mention : personal.subMap(from, true, to, false).descendingMap().values()) {
      if (mention.span().end() <= to) {
        return List.of(person(mention));
      }
    }
    return List.of();
  }

  /** Back over a name that the phrase follows: the tokenizer may have parted the two. */
  private int withNameBefore(int begin) {
    Map.Entry<Integer, Mention> entry = mentions.lowerEntry(begin);
    boolean adjacent =
        entry != null
            && people.containsKey(entry.getValue())
            && entry.getValue().span().end() >= wordEnd(begin);
    return adjacent ? entry.getKey() : begin;
  }

  /** Where the word before {@code begin} ends: space before it is passed over. */
  private int wordEnd(int begin) {
    int end = begin;
    while (end > 0 && Character.isWhitespace(document.text().charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private boolean isGovernment(int end) {
    Map.Entry<Integer, Mention> entry = mentions.lowerEntry(end);
    return entry != null && entry.getValue().span().end() == end && entry.getValue().government();
  }

  /** The person whose name or title ends at {@code end}, for headlines that quote. */
  List<Speaker> endingAt(int end, int from) {
    Map.Entry<Integer, Mention> entry = personal.lowerEntry(end);
    if (entry == null || entry.getKey() < from) {
      return List.of();
    }
    Mention mention = entry.getValue();
    String between = document.text().substring(Math.min(end, mention.span().end()), end);
    boolean titled = mention.title().map(t -> t.equals(between.strip())).orElse(false);
    return between.isBlank() || titled ? List.of(person(mention)) : List.of();
  }

  private List<Speaker> persons(int begin, int end) {
    List<Speaker> named = new ArrayList<>();
    for (Mention mention : mentions.subMap(begin, end).values()) {
      if (people.containsKey(mention) && mention.span().end() <= end) {
        named.add(person(mention));
      }
    }
    if (!named.isEmpty()) {
      jointBefore(begin, named);
    }
    return named;
  }

  /** Those named just before, joined by 와, 과 or a comma: 임 회장과 홍 부회장은. */
  private void jointBefore(int begin, List<Speaker> named) {
    Map.Entry<Integer, Mention> entry = mentions.lowerEntry(begin);
    String text = document.text();
    while (entry != null && people.containsKey(entry.getValue())) {
      Mention mention = entry.getValue();
      if (mention.span().end() > begin || begin - mention.span().end() > LONGEST_TITLE) {
        return;
      }
      String between = text.substring(mention.span().end(), begin).strip();
      String title = mention.title().orElse("");
      String rest = between.startsWith(title) ? between.substring(title.length()).strip() : between;
      if (!rest.equals("와") && !rest.equals("과") && !rest.equals(",") && !rest.equals("·")) {
        return;
      }
      named.add(0, person(mention));
      begin = mention.span().begin();
      entry = mentions.lowerEntry(begin);
    }
  }

  private Speaker person(Mention mention) {
    Person person = people.get(mention);
    int end = mention.span().end();
    if (mention.text().length() == 1 && document.text().startsWith(" 모", end)) {
      Span words = new Span(mention.span().begin(), end + 2); // 김 모 씨: made nameless
      return Speaker.of(document.text(words), words, SpeakerForm.FULL, SpeakerVia.ADJACENT)
          .resolved(document.text(words), person.id(), SpeakerForm.FULL);
    }
    boolean full = mention.text().length() >= person.name().length();
    SpeakerForm form = full ? SpeakerForm.FULL : SpeakerForm.SHORT;
    return Speaker.of(mention.text(), mention.span(), form, SpeakerVia.ADJACENT)
        .resolved(person.name(), person.id(), form);
  }

  private List<Speaker> one(Span words) {
    String text = document.text(words);
    Speaker speaker = Speaker.of(text, words, SpeakerForm.ROLE, SpeakerVia.ADJACENT);
    Optional<Person> known = titled.computeIfAbsent(text, this::byTitle);
    if (known.isPresent()) {
      Person person = known.get();
      return List.of(speaker.resolved(person.name(), person.id(), SpeakerForm.SHORT));
    }
    if (ROLES.matchBefore(text, text.length(), 0) >= 0 && !GOVERNMENTS.contains(text)) {
      return List.of(speaker);
    }
    Organization body = body(words);
    if (body != null) {
      return List.of(speaker.resolved(body.name(), body.id(), SpeakerForm.BODY));
    }
    if (GOVERNMENTS.contains(text)) {
      return List.of(government(speaker));
    }
    Place place = place(words);
    if (place != null) {
      return List.of(speaker.resolved(place.name(), null, SpeakerForm.BODY));
    }
    return PRONOUNS.contains(text) ? List.of(pronoun(speaker, words.begin())) : List.of();
  }

  /** 그는: the person named last before. */
  private Speaker pronoun(Speaker speaker, int begin) {
    List<Speaker> last = speaker.text().length() > 1 ? List.of() : lastPerson(0, begin);
    return last.isEmpty()
        ? speaker.resolved(speaker.text(), null, SpeakerForm.PRONOUN)
        : speaker.resolved(
            last.get(0).name(), last.get(0).entity().orElse(null), SpeakerForm.PRONOUN);
  }

  /** 도, 시, 군청: the first government of that kind in the document, else the issuer. */
  private Speaker government(Speaker bare) {
    String kind = bare.text().substring(0, 1);
    Organization named = governments.get(kind);
    if (named != null) {
      return bare.resolved(named.name(), named.id(), SpeakerForm.BODY);
    }
    String name = issuer.filter(i -> i.endsWith(kind)).orElse(bare.text());
    return bare.resolved(name, null, SpeakerForm.BODY);
  }

  /** 김 시장, 군수: the one person of that surname and title, or of that title. */
  private Optional<Person> byTitle(String words) {
    int space = words.lastIndexOf(' ');
    String title = words.substring(space + 1);
    String surname = space == 1 ? words.substring(0, 1) : "";
    if (ROLES.matchBefore(title, title.length(), 0) < 0 || space > 1) {
      return Optional.empty();
    }
    List<Person> fitting =
        everybody.stream()
            .filter(p -> p.name().startsWith(surname))
            .filter(p -> p.title().map(t -> t.endsWith(title)).orElse(false))
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private Organization body(Span words) {
    Mention last = lastIn(words);
    return last == null ? null : bodies.get(last);
  }

  private Place place(Span words) {
    Mention last = lastIn(words);
    return last == null ? null : places.get(last);
  }

  /** The mention with which the words end. */
  private Mention lastIn(Span words) {
    Map.Entry<Integer, Mention> entry = mentions.lowerEntry(words.end());
    boolean closes = entry != null && entry.getValue().span().end() == words.end();
    return closes ? entry.getValue() : null;
  }

  /** Where the words end without the bracket that closes them: 고흥군(군수 공영민). */
  private int withoutBracket(int begin, int end) {
    if (document.text().charAt(end - 1) != ')') {
      return end;
    }
    int open = end - 1;
    while (open > begin && document.text().charAt(open) != '(') {
      open--;
    }
    return open > begin ? open : end;
  }
}
