package vn.sauro.catalogue.web;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.CommuneOverride;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.Fee;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.catalogue.RoleNames;
import vn.sauro.catalogue.Step;
import vn.sauro.catalogue.web.ProcedureView.ComponentView;
import vn.sauro.catalogue.web.ProcedureView.FeeView;
import vn.sauro.catalogue.web.ProcedureView.OverrideView;
import vn.sauro.catalogue.web.ProcedureView.Row;
import vn.sauro.catalogue.web.ProcedureView.StepView;
import vn.sauro.catalogue.web.ProcedureView.VersionView;
import vn.sauro.organization.Organization;
import vn.sauro.shared.SqlTime;
import vn.sauro.shared.Texts;

/** Puts a procedure into the reader's language. */
@Service
class ProcedureViews {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Catalogue catalogue;
    private final RoleNames roles;
    private final Organization organization;
    private final Texts texts;
    private final Clock clock;

    ProcedureViews(Catalogue catalogue, RoleNames roles, Organization organization, Texts texts, Clock clock) {
        this.catalogue = catalogue;
        this.roles = roles;
        this.organization = organization;
        this.texts = texts;
        this.clock = clock;
    }

    Row row(ProcedureVersion v, Locale locale) {
        return new Row(
                v.procedureCode(),
                v.name().in(locale),
                v.field(),
                texts.of("catalogue.level." + v.level()),
                time(v.amount(), v.unit()),
                v.onlineFiling() && v.fileable(),
                v.sample(),
                v.draft(),
                v.execution() == Execution.NOT_YET);
    }

    /** @return the version in force today, else the latest to come or the last there was */
    ProcedureView whole(String code, Locale locale) {
        var versions = catalogue.versions(code);
        var today = LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
        var shown = catalogue.current(code, today).orElse(versions.get(versions.size() - 1));
        return new ProcedureView(
                row(shown, locale),
                roles.of(shown.competentRole()).in(locale),
                shown.legalBasis(),
                notCounted(shown),
                time(shown.citizenAmount(), shown.citizenUnit()),
                time(shown.paymentAmount(), shown.paymentUnit()),
                shown.fileable(),
                shown.steps().stream().map(step -> step(step, locale)).toList(),
                shown.components().stream()
                        .map(c -> new ComponentView(
                                c.no(),
                                c.name(),
                                texts.of("catalogue.copy-kind." + c.kind()),
                                c.copies(),
                                c.required(),
                                c.form()))
                        .toList(),
                shown.fees().stream().map(fee -> fee(fee, locale)).toList(),
                catalogue.overrides(code).stream()
                        .filter(o -> o.inForce(today))
                        .map(o -> override(o, shown, locale))
                        .toList(),
                versions.stream()
                        .map(v -> new VersionView(
                                v.version(),
                                DAY.format(v.effectiveFrom()),
                                v.effectiveTo() == null ? "" : DAY.format(v.effectiveTo()),
                                time(v.amount(), v.unit()),
                                v.legalBasis(),
                                v.id().equals(shown.id())))
                        .toList());
    }

    private String notCounted(ProcedureVersion v) {
        return v.exclusions().stream()
                .sorted()
                .map(name -> texts.of("catalogue.exclusion." + name))
                .collect(Collectors.joining("; "));
    }

    private StepView step(Step step, Locale locale) {
        return new StepView(
                step.no(),
                step.name().in(locale),
                roles.of(step.role()).in(locale),
                time(step.amount(), step.unit()),
                step.product(),
                step.offClock(),
                step.parallelGroup() != null,
                step.signing());
    }

    private FeeView fee(Fee fee, Locale locale) {
        return new FeeView(
                fee.name().in(locale),
                texts.of("catalogue.fee." + fee.unitOfCount(), fee.amount()),
                fee.cap() == null ? "" : texts.of("catalogue.fee.cap", fee.cap()),
                texts.of("catalogue.fee.collected." + fee.collectedAt()),
                fee.legalBasis());
    }

    private OverrideView override(CommuneOverride o, ProcedureVersion version, Locale locale) {
        var unit = organization.findUnit(o.unitCode());
        var extra = o.extraAmount() == null
                ? Stream.<String>empty()
                : Stream.of(texts.of("catalogue.page.extra", time(o.extraAmount(), o.extraUnit())));
        var steps = o.steps().entrySet().stream()
                .filter(own -> version.step(own.getKey()).isPresent())
                .map(own -> version.step(own.getKey()).orElseThrow().name().in(locale) + ": "
                        + time(own.getValue().amount(), own.getValue().unit()));
        return new OverrideView(
                unit.map(u -> "en".equals(locale.getLanguage()) ? u.nameEn() : u.nameVi())
                        .orElse(o.unitCode()),
                String.join("; ", Stream.concat(extra, steps).toList()),
                DAY.format(o.effectiveFrom()),
                o.legalBasis());
    }

    private String time(BigDecimal amount, TimeUnit unit) {
        return amount == null ? "" : texts.of("catalogue.unit." + unit, amount);
    }
}
