package vn.sauro.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Lazy;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.calendar.CutoffMode;
import vn.sauro.calendar.DueTimeOfDay;
import vn.sauro.calendar.TimeUnit;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.LegalDates;
import vn.sauro.deadline.LegalTerm;
import vn.sauro.deadline.StepTerm;
import vn.sauro.deadline.StepTerms;
import vn.sauro.duty.CaseDirectory;
import vn.sauro.duty.CaseSubject;
import vn.sauro.duty.Duty;
import vn.sauro.duty.StepWords;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.Refusal;

/** Cases of a small procedure of its own, so that clocks are tried without any module that keeps real ones. */
@TestComponent
public class PretendProcedure implements CaseDirectory, StepTerms {

    private static final String PREFIX = "THU-";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final RepositoryService repository;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final Deadlines deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PretendProcedure(
            @Lazy RepositoryService repository,
            @Lazy RuntimeService runtime,
            @Lazy HistoryService history,
            @Lazy Deadlines deadlines,
            TransactionTemplate transaction,
            Clock clock) {
        this.repository = repository;
        this.runtime = runtime;
        this.history = history;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Received now, to be settled within so many working days. */
    public String receive(int days) {
        deploy();
        var code = PREFIX + NUMBER.incrementAndGet();
        run(() -> {
            deadlines.openLegal(code, term(clock.instant(), days));
            runtime.createProcessInstanceByKey("StandingClock")
                    .businessKey(code)
                    .setVariables(Map.of(
                            LegalDates.LEGAL_DUE, Date.from(LegalDates.NOT_OPEN),
                            LegalDates.APOLOGY_DUE, Date.from(LegalDates.NOT_OPEN)))
                    .execute();
        });
        return code;
    }

    public static LegalTerm term(Instant from, int days) {
        return new LegalTerm(
                from,
                BigDecimal.valueOf(days),
                TimeUnit.WORKING_DAY,
                CutoffMode.NONE,
                true,
                DueTimeOfDay.END_OF_WORK,
                null,
                "Quy định thử (mẫu)");
    }

    public void run(Runnable work) {
        transaction.executeWithoutResult(status -> work.run());
    }

    public <T> T run(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    /** @return whether the case went through the element */
    public boolean reached(String code, String element) {
        return history.createHistoricActivityInstanceQuery()
                        .processInstanceId(history.createHistoricProcessInstanceQuery()
                                .processInstanceBusinessKey(code)
                                .rootProcessInstances()
                                .singleResult()
                                .getId())
                        .activityId(element)
                        .count()
                > 0;
    }

    private void deploy() {
        try {
            repository
                    .createDeployment()
                    .name("pretend")
                    .enableDuplicateFiltering(true)
                    .addString(
                            "standing-clock.bpmn",
                            new ClassPathResource("models/standing-clock.bpmn")
                                    .getContentAsString(StandardCharsets.UTF_8))
                    .addString(
                            "standing-clock-done.form",
                            "{\"type\":\"default\",\"id\":\"standing-clock.done\",\"schemaVersion\":16,\"components\":[]}")
                    .deploy();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<CaseSubject> find(String caseCode) {
        return caseCode.startsWith(PREFIX)
                ? Optional.of(new CaseSubject("Hồ sơ thử", "19900.chairman", "19900"))
                : Optional.empty();
    }

    @Override
    public List<String> actions(Duty duty, String personId) {
        return List.of();
    }

    @Override
    public void requireReadable(String caseCode, String personId) {
        if (!personId.startsWith("19900")) {
            throw Refusal.of("task.case-unknown", caseCode);
        }
    }

    /** Three working days for the one step that there is. */
    @Override
    public Optional<StepTerm> find(String caseCode, String step) {
        return caseCode.startsWith(PREFIX) && step.equals("appraise")
                ? Optional.of(new StepTerm(
                        BigDecimal.valueOf(3),
                        TimeUnit.WORKING_DAY,
                        CutoffMode.NONE,
                        true,
                        null,
                        new Bilingual("Thẩm định (mẫu)", "Appraisal (sample)"),
                        "Quy trình thử (mẫu)"))
                : Optional.empty();
    }

    /** The procedure's own words for its step. */
    @TestComponent
    public static class InItsOwnWords implements StepWords {

        @Override
        public Optional<Words> find(String caseCode, String step) {
            return step.equals("appraise")
                    ? Optional.of(new Words("Thẩm định theo thủ tục", null, "Tờ trình (mẫu)"))
                    : Optional.empty();
        }
    }
}
