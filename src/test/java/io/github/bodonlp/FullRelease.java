package io.github.bodonlp;

import io.github.bodonlp.fact.Affiliation;
import io.github.bodonlp.fact.Amount;
import io.github.bodonlp.fact.Basis;
import io.github.bodonlp.fact.Bound;
import io.github.bodonlp.fact.Budget;
import io.github.bodonlp.fact.BudgetCheck;
import io.github.bodonlp.fact.Certainty;
import io.github.bodonlp.fact.Change;
import io.github.bodonlp.fact.EntityKind;
import io.github.bodonlp.fact.Evidence;
import io.github.bodonlp.fact.Excerpt;
import io.github.bodonlp.fact.FundingSource;
import io.github.bodonlp.fact.Initiative;
import io.github.bodonlp.fact.Issuer;
import io.github.bodonlp.fact.Mention;
import io.github.bodonlp.fact.Organization;
import io.github.bodonlp.fact.Person;
import io.github.bodonlp.fact.Place;
import io.github.bodonlp.fact.PublicationDate;
import io.github.bodonlp.fact.Quotation;
import io.github.bodonlp.fact.Region;
import io.github.bodonlp.fact.Section;
import io.github.bodonlp.fact.SectionKind;
import io.github.bodonlp.fact.Span;
import io.github.bodonlp.fact.Speaker;
import io.github.bodonlp.fact.SpeakerForm;
import io.github.bodonlp.fact.SpeakerVia;
import io.github.bodonlp.fact.TimeBasis;
import io.github.bodonlp.fact.TimeExpression;
import io.github.bodonlp.fact.TimeType;
import io.github.bodonlp.fact.TimeValue;
import io.github.bodonlp.fact.Warning;
import io.github.bodonlp.internal.link.Linked;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A release with every field that a fact can have, for tests of what is written. */
public final class FullRelease {
  /** Its text; the sign at its head counts two units of UTF-16 and one code point. */
  public static final String TEXT =
      "😀 보은군(군수 표세아)은 4일 10시 속리산에서 ‘봄 큰장터’를 열었다.\n"
          + "국비 1억 원, 군비 2~3억 원, 수십억 원이 든다. 군은 장을 넓힌다고 밝혔다. 표 군수는 “<함께> 합시다”라고 말했다.\n";

  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final String RULE = "test";

  private FullRelease() {}

  /** The release. */
  public static PressRelease get() {
    Region today = Region.of("4372000000", "충청북도 보은군", true, null);
    Region region = Region.of("3372000000", "충청북도 보은군", false, today);
    Linked facts =
        new Linked(
            Optional.of(new Issuer("보은군", "o1", region, Basis.INFERRED)),
            List.of(person()),
            List.of(
                new Organization(
                    "o1",
                    "보은군",
                    true,
                    region,
                    List.of(
                        mention(EntityKind.ORGANIZATION, "보은군", "o1").government(true).build()))),
            List.of(
                new Place(
                    "l1", "속리산", region, List.of(mention(EntityKind.PLACE, "속리산", "l1").build()))),
            List.of(
                new Initiative(
                    "i1", "봄 큰장터", List.of(mention(EntityKind.INITIATIVE, "봄 큰장터", "i1").build()))),
            quotations(),
            amounts(),
            budgets(),
            times(),
            List.of(),
            List.of());
    return new PressRelease(TEXT, published(), sections(), sentences(), facts, warnings());
  }

  private static Person person() {
    Mention mention = mention(EntityKind.PERSON, "표세아", "p1").title("군수").build();
    return new Person("p1", "표세아", "군수", Affiliation.of("보은군", "o1"), List.of(mention));
  }

  private static List<Quotation> quotations() {
    Speaker speaker = Speaker.of("표 군수", at("표 군수"), SpeakerForm.SHORT, SpeakerVia.ADJACENT);
    Speaker body = Speaker.of("군", null, SpeakerForm.BODY, SpeakerVia.CARRIED);
    return List.of(
        Quotation.indirect(at("장을 넓힌다"), "장을 넓힌다")
            .id("r1")
            .by(RULE)
            .speakers(List.of(body))
            .build(),
        Quotation.direct(at("<함께> 합시다"), "<함께> 합시다")
            .id("q1")
            .by(RULE)
            .speakers(List.of(speaker.resolved("표세아", "p1", SpeakerForm.SHORT)))
            .cue(new Excerpt(at("말했다"), "말했다"))
            .build());
  }

  private static List<Amount> amounts() {
    return List.of(
        Amount.of(at("1억 원"), "1억 원")
            .id("m1")
            .by(RULE)
            .value("KRW", new BigDecimal("1E+8"))
            .approximate(true)
            .bound(Bound.MAX)
            .total(true)
            .source(FundingSource.NATIONAL)
            .change(Change.INCREASE)
            .per("1인당")
            .purpose(new Excerpt(at("봄 큰장터"), "봄 큰장터"))
            .fiscalYear(2025)
            .build(),
        Amount.of(at("2~3억 원"), "2~3억 원")
            .id("m2")
            .by(RULE)
            .certainty(Certainty.LIKELY)
            .value("KRW", new BigDecimal("200000000"), new BigDecimal("300000000"))
            .build(),
        Amount.of(at("수십억 원"), "수십억 원").id("m3").by(RULE).build());
  }

  private static List<Budget> budgets() {
    return List.of(
        new Budget(
            "b1",
            "m3",
            List.of(
                new Budget.Part("m1", null, FundingSource.NATIONAL),
                new Budget.Part(null, new BigDecimal("37.50"), FundingSource.MUNICIPAL)),
            BudgetCheck.DIFFERS,
            new BigDecimal("-100")));
  }

  private static List<TimeExpression> times() {
    return List.of(
        TimeExpression.of(TimeType.DATE, at("4일"), "4일")
            .id("t1")
            .by(RULE)
            .value(TimeValue.parse("2025-03-04"), TimeBasis.PUBLISHED)
            .period(DAY, DAY)
            .partial("---04")
            .weekdayConflict(true)
            .build(),
        TimeExpression.of(TimeType.TIME, at("10시"), "10시")
            .id("t2")
            .by(RULE)
            .value(TimeValue.parse("T10:00"), TimeBasis.EXPLICIT)
            .at("2025-03-04T10:00")
            .build());
  }

  private static PublicationDate published() {
    return new PublicationDate(
        DAY,
        DAY.minusDays(1),
        DAY.plusDays(1),
        Basis.INFERRED,
        List.of(Evidence.of(at("4일"), "4일", "the event"), Evidence.of("the page")),
        "another day is named");
  }

  private static List<Section> sections() {
    return List.of(new Section(SectionKind.BODY, new Span(0, TEXT.length())));
  }

  private static List<Span> sentences() {
    int end = TEXT.indexOf('\n');
    return List.of(new Span(0, end), new Span(end + 1, TEXT.length() - 1));
  }

  private static List<Warning> warnings() {
    return List.of(
        Warning.of(Warning.Kind.WEEKDAY_CONFLICT, "no such weekday", at("4일")),
        Warning.of(Warning.Kind.BUDGET_DIFFERS, "the parts differ"));
  }

  private static Mention.Builder mention(EntityKind kind, String words, String entity) {
    return Mention.of(kind, at(words), words).id(entity + ".1").by(RULE);
  }

  /** Where words stand first. */
  public static Span at(String words) {
    int begin = TEXT.indexOf(words);
    return new Span(begin, begin + words.length());
  }
}
