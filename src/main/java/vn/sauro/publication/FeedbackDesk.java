package vn.sauro.publication;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.duty.Duties;
import vn.sauro.duty.Duty;
import vn.sauro.feedback.FeedbackCases;
import vn.sauro.feedback.FeedbackFiling;
import vn.sauro.feedback.FeedbackSettings;
import vn.sauro.feedback.FileFeedback;
import vn.sauro.feedback.FiledFeedback;
import vn.sauro.organization.Organization;
import vn.sauro.shared.Dates;
import vn.sauro.shared.Refusal;

/** Feedback as citizens send and follow it. */
@Component
public class FeedbackDesk {

    /** What was published, without anything about who sent it. */
    public record Published(String title, String answer, String agency, String at) {}

    private static final String WHAT = "feedback";

    private final FeedbackFiling filing;
    private final FeedbackCases cases;
    private final Visitors visitors;
    private final Duties duties;
    private final Organization organization;
    private final DeadlineRules rules;
    private final PublicationSettings settings;
    private final FeedbackSettings limits;
    private final Clock clock;

    FeedbackDesk(
            FeedbackFiling filing,
            FeedbackCases cases,
            Visitors visitors,
            Duties duties,
            Organization organization,
            DeadlineRules rules,
            PublicationSettings settings,
            FeedbackSettings limits,
            Clock clock) {
        this.filing = filing;
        this.cases = cases;
        this.visitors = visitors;
        this.duties = duties;
        this.organization = organization;
        this.rules = rules;
        this.settings = settings;
        this.limits = limits;
        this.clock = clock;
    }

    /** @throws Refusal naming the field that is wrong, or {@code publication.too-many-sent} */
    @Transactional
    public FiledFeedback file(FileFeedback order) {
        visitors.requireRoom(WHAT, settings.feedbackPerDay());
        var filed = filing.file(order);
        visitors.sent(WHAT);
        return filed;
    }

    /** @throws Refusal {@code publication.key-missing}, {@code publication.not-found}, {@code publication.too-many} */
    public void requireOwner(Key key) {
        if (key.incomplete()) {
            throw Refusal.of("publication.key-missing");
        }
        visitors.requireOwner(key.code(), () -> cases.opens(key.code(), key.secret()));
    }

    /** @return until when the present step is to be done, or empty */
    @Transactional(readOnly = true)
    public Optional<String> due(String code) {
        return duties.openOf(code).stream()
                .map(Duty::dueAt)
                .max(Instant::compareTo)
                .map(Dates::of);
    }

    @Transactional(readOnly = true)
    public List<Published> published(int most) {
        return cases.published(most).stream()
                .map(each -> new Published(
                        each.publicTitle(),
                        each.publicAnswer(),
                        agencyName(each.agency()),
                        Dates.of(each.publishedAt())))
                .toList();
    }

    /** @return days that the rule gives, as in force now */
    public String days(String rule) {
        return rules.rule(rule, clock.instant()).amount().toPlainString();
    }

    public int mostFiles() {
        return limits.mostFiles();
    }

    public String agencyName(String code) {
        var english = Locale.ENGLISH
                .getLanguage()
                .equals(LocaleContextHolder.getLocale().getLanguage());
        return organization
                .findUnit(code)
                .map(unit -> english ? unit.nameEn() : unit.nameVi())
                .orElse(code);
    }
}
