package io.github.bodonlp.internal.link;

import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Fact;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.SpeakerForm;
import io.github.bodonlp.fact.SpeakerVia;
import io.github.bodonlp.internal.text.Document;
import io.github.bodonlp.internal.text.Stretches;
import io.github.bodonlp.internal.text.Subjects;
import io.github.bodonlp.internal.text.Subjects.Subject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Settles who says each quotation: the subject of its sentence that can speak, nearest before the
 * words, else behind them; without one the speaker before goes on speaking. Two fifths of the
 * quotations in releases are carried over like that, across paragraphs and bullets.
 */
final class Speakers {
  /** A speech is carried on over at most so many characters of other text. */
  private static final int FARTHEST = 900;

  private static final int FEW_WORDS = 30;

  /** Behind the words the speaker is named within so many characters. */
  private static final int SOON = 300;

  /** A sentence runs over at most so many paragraphs. */
  private static final int MOST_PARTS = 3;

  private final Document document;
  private final Voices voices;
  private final List<Fact> standing;
  private final int[] begins;
  private Quotation before;

  /** Up to where speakers of direct speech were looked for, so that no word is read twice. */
  private int searched;

  private Speakers(Document document, Voices voices, List<Fact> standing) {
    this.document = document;
    this.voices = voices;
    this.standing = standing;
    begins = standing.stream().mapToInt(fact -> fact.span().begin()).toArray();
  }

  /** The quotations with their speakers, and reported speech with the bounds of its content. */
  static List<Quotation> settle(
      Document document, List<Quotation> quotations, Voices voices, List<Fact> standing) {
    Speakers speakers = new Speakers(document, voices, standing);
    List<Quotation> settled = new ArrayList<>();
    for (Quotation quotation : quotations) {
      Quotation said =
          quotation.direct() ? speakers.direct(quotation) : speakers.indirect(quotation);
      if (isDoubtful(said)) {
        continue;
      }
      settled.add(said);
      if (!said.speakers().isEmpty() && !speakers.isHeadline(said)) {
        speakers.before = said;
      }
    }
    return settled;
  }

  /** Words between marks that only might be speech need somebody who says them. */
  private static boolean isDoubtful(Quotation said) {
    return said.direct()
        && said.certainty() == Certainty.LIKELY
        && said.speakers().isEmpty()
        && said.cue().isEmpty();
  }

  private Quotation direct(Quotation quotation) {
    int begin = quotation.span().begin();
    int sentence = document.sentences().at(begin);
    int from = sentenceBegin(sentence);
    if (isHeadline(quotation)) {
      return quotation.toBuilder().speakers(headline(from, begin)).build();
    }
    boolean goesOn = before != null && before.span().begin() >= from;
    int unread = Math.max(searched, goesOn ? before.span().end() : from);
    List<Speaker> speakers = namedBefore(unread, begin - 1);
    int end = quotation.span().end();
    searched = end;
    if (speakers.isEmpty() && !goesOn) {
      speakers = adjacent(end, Math.min(document.sentences().end(sentence), end + SOON));
    }
    if (speakers.isEmpty()) {
      speakers = carried(begin);
    }
    return quotation.toBuilder().speakers(speakers).build();
  }

  /** Where the sentence begins, also if a blank line parts it: …을 강조하면서 / “…”라고 말했다. */
  private int sentenceBegin(int sentence) {
    Stretches sentences = document.sentences();
    int first = sentence;
    while (first > 0 && sentence - first < MOST_PARTS && isUnfinished(sentences.end(first - 1))) {
      first--;
    }
    return sentences.begin(first);
  }

  private boolean isUnfinished(int end) {
    String text = document.text();
    return text.charAt(end - 1) == ','
        || text.startsWith("면서", end - 2)
        || text.startsWith("며", end - 1);
  }

  private List<Speaker> namedBefore(int from, int mark) {
    List<Speaker> speakers = readOut(from, mark);
    speakers = speakers.isEmpty() ? adjacent(from, mark) : speakers;
    return speakers.isEmpty() ? beforeTopic(from, mark) : speakers;
  }

  /** …의 환영사를 대독: the words are those of the one named before it. */
  private List<Speaker> readOut(int from, int mark) {
    int reading = mark > from ? document.text(from, mark).lastIndexOf("대독") : -1;
    return reading < 0
        ? List.of()
        : voices.lastPerson(from, from + reading).stream()
            .map(s -> s.via(SpeakerVia.READ_OUT))
            .toList();
  }

  /** A name a few words before 은 or 는 and the mark, where no phrase was made out. */
  private List<Speaker> beforeTopic(int from, int mark) {
    String text = document.text();
    int end = mark;
    while (end > from && " \"\u201C".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    boolean topic = end > from && (text.charAt(end - 1) == '은' || text.charAt(end - 1) == '는');
    return topic ? voices.lastPerson(Math.max(from, end - FEW_WORDS), end) : List.of();
  }

  private Quotation indirect(Quotation quotation) {
    Span span = quotation.span();
    List<Subject> subjects = Subjects.between(document, span.begin(), span.end());
    boolean sequel = opensWithSequel(span);
    for (Subject subject : subjects) {
      boolean head = !sequel && subject.begin() == span.begin();
      if (!head && !isTopic(subject)) {
        continue; // 시가 …한다고: the subject of what is said
      }
      List<Speaker> speakers = voices.of(subject, false);
      if (!speakers.isEmpty()) {
        return bounded(quotation, subject.after()).speakers(speakers).build();
      }
    }
    return quotation.toBuilder().speakers(sequel ? carried(span.begin()) : List.of()).build();
  }

  private boolean isTopic(Subject subject) {
    char last = document.text().charAt(subject.after() - 1);
    return last != '이' && last != '가';
  }

  /** The content from behind the speaker phrase, unless a name lies across that place. */
  private Quotation.Builder bounded(Quotation quotation, int after) {
    String text = document.text();
    int end = quotation.span().end();
    int begin = after;
    while (begin < end && " ,\n\r\t".indexOf(text.charAt(begin)) >= 0) {
      begin++;
    }
    Span content = new Span(begin, end);
    return begin >= end || isCrossed(content, quotation.span().begin())
        ? quotation.toBuilder()
        : quotation.toBuilder().at(content, document.text(content));
  }

  /** Whether a fact that begins at or after {@code from} lies across the beginning of content. */
  private boolean isCrossed(Span content, int from) {
    int first = Arrays.binarySearch(begins, from);
    while (first > 0 && begins[first - 1] == from) {
      first--;
    }
    for (int i = first < 0 ? -first - 1 : first; i < begins.length; i++) {
      if (begins[i] >= content.begin()) {
        return false;
      }
      if (standing.get(i).span().crosses(content)) {
        return true;
      }
    }
    return false;
  }

  /** 이어, 또한: the content begins behind a word that goes on from what was said before. */
  private boolean opensWithSequel(Span span) {
    int sentence = document.sentences().at(span.begin());
    return document.sentences().begin(sentence) < span.begin();
  }

  /** The last subject that can speak; a person is taken before a body or a role. */
  private List<Speaker> adjacent(int from, int to) {
    List<Subject> subjects = to > from ? Subjects.between(document, from, to) : List.of();
    List<Speaker> second = List.of();
    for (int i = subjects.size() - 1; i >= 0; i--) {
      List<Speaker> speakers = voices.of(subjects.get(i), true);
      if (!speakers.isEmpty() && isPerson(speakers.get(0))) {
        return speakers;
      }
      second = second.isEmpty() ? speakers : second;
    }
    return second;
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.form() == SpeakerForm.FULL || speaker.form() == SpeakerForm.SHORT;
  }

  private List<Speaker> headline(int from, int mark) {
    String text = document.text();
    int end = mark - 1;
    while (end > from && " ,\u201C\"".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return voices.endingAt(end, from).stream().map(s -> s.via(SpeakerVia.HEADLINE)).toList();
  }

  private List<Speaker> carried(int begin) {
    boolean near = before != null && begin - before.span().end() <= FARTHEST;
    return near
        ? before.speakers().stream().map(s -> s.via(SpeakerVia.CARRIED)).toList()
        : List.of();
  }

  private boolean isHeadline(Quotation quotation) {
    SectionKind kind = document.sectionAt(quotation.span().begin());
    return kind == SectionKind.TITLE || kind == SectionKind.SUBTITLE;
  }
}
