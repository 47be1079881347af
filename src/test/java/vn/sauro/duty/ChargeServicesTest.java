package vn.sauro.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.sauro.support.Scenario.MONDAY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import vn.sauro.calendar.Calendars;
import vn.sauro.calendar.DueRequest;
import vn.sauro.calendar.Pause;
import vn.sauro.deadline.DeadlinePause;
import vn.sauro.deadline.Deadlines;
import vn.sauro.deadline.PauseOrder;
import vn.sauro.deadline.PauseReason;
import vn.sauro.deadline.Payer;
import vn.sauro.organization.Organization;
import vn.sauro.support.PretendProcedure;
import vn.sauro.support.ProcessTest;
import vn.sauro.support.Scenario;

/** The same histories with the real services on a real database. */
@ProcessTest
@Import({PretendProcedure.class, PretendProcedure.InItsOwnWords.class})
@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:charge-services;DB_CLOSE_DELAY=-1")
class ChargeServicesTest {

    private static final int HISTORIES = 200;
    private static final List<String> SEATS =
            List.of("19900.chairman", "19900.KTHTDT.head", "19900.KTHTDT.land-officer", "H57.STC.head", "H57.chairman");
    private static final List<String> RULES =
            List.of("procedure.step", "assigned-task.perform", "procedure.side-step", "procedure.unpaid-step");

    private static int number;

    @Autowired
    Scenario scenario;

    @Autowired
    PretendProcedure procedure;

    @Autowired
    Deadlines deadlines;

    @Autowired
    Duties duties;

    @Autowired
    Charges charges;

    @Autowired
    CaseShares shares;

    @Autowired
    Organization organization;

    @Autowired
    Calendars calendars;

    @Autowired
    JdbcClient jdbc;

    private Instant now;
    private String code;

    @AfterEach
    void end() {
        scenario.end();
    }

    @Test
    void whateverHappensTheSharesAddUpAndTheDateIsThatOfTheUnionOfThePauses() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            play(new Random(seed));
            var found = shares.of(code);
            assertThat(found.elapsed())
                    .as("seed %d", seed)
                    .isEqualTo(calendars.standard().workingTime(MONDAY, now))
                    .isEqualTo(found.shares().stream().map(Shares.Share::worked).reduce(Duration.ZERO, Duration::plus));
            gapless(seed);
            dated(seed);
            seen(seed);
        }
    }

    @Test
    void nothingIsChargedAfterTheEndWhateverClosesThen() {
        code = "THU-END";
        now = MONDAY;
        act(() -> {
            deadlines.openLegal(code, PretendProcedure.term(MONDAY, 20));
            open(0, 0);
            open(1, 1);
        });
        now = now.plusSeconds(7_200);
        act(() -> {
            duties.closeCase(code, now);
            deadlines.closeCase(code, now);
            duties.openOf(code).forEach(duty -> duties.end(duty.id(), "Hồ sơ kết thúc"));
        });
        assertThat(charges.of(code)).extracting(Charge::to).containsOnly(now);

        now = now.plusSeconds(3_600);
        act(() -> open(2, 0));
        assertThat(charges.of(code)).last().satisfies(charge -> assertThat(charge.runs())
                .isTrue());
        assertThat(shares.of(code).elapsed()).isEqualTo(Duration.ofHours(2));
    }

    private void play(Random random) {
        code = "THU-H" + number++;
        now = MONDAY;
        act(() -> {
            deadlines.openLegal(code, PretendProcedure.term(MONDAY, 20));
            open(0, 0);
        });
        for (int i = random.nextInt(25); i >= 0; i--) {
            now = now.plusSeconds(60L * random.nextInt(1_500));
            var what = Step.What.values()[random.nextInt(Step.What.values().length)];
            act(() -> step(what, random.nextInt(1_000), random.nextInt(60)));
        }
    }

    private void act(Runnable work) {
        scenario.now(now);
        procedure.run(work);
    }

    private void step(Step.What what, int which, int how) {
        var open = duties.openOf(code);
        var duty = open.isEmpty() ? null : open.get(which % open.size());
        switch (what) {
            case OPEN -> open(which, how);
            case PAUSE -> pause(PauseReason.values()[which % 11], Payer.values()[how % 3]);
            case RESUME -> standing().stream().findAny().ifPresent(pause -> deadlines.resume(code, pause.reason()));
            default -> {
                if (duty != null) {
                    act(what, duty, how);
                }
            }
        }
    }

    private void act(Step.What what, Duty duty, int how) {
        switch (what) {
            case CLOSE -> duties.close(duty.id(), "done", null);
            case HAND_OVER ->
                duties.handOver(
                        duty.id(),
                        organization
                                .holderOf(SEATS.get(how % SEATS.size()), now)
                                .orElseThrow(),
                        "Thử",
                        null);
            case AWAIT -> duties.awaitOthers(duty.id(), !duty.awaitsOthers());
            default -> throw new IllegalStateException(what.name());
        }
    }

    private void open(int which, int how) {
        var id = "H" + number++;
        var rule = RULES.get(how % RULES.size());
        deadlines.openStep(id, code, rule, "appraise");
        duties.open(new DutyDraft(
                id,
                code,
                "P",
                id,
                "UserTask_X",
                id,
                new SixClears(
                        SEATS.get(which % SEATS.size()),
                        "Việc thử",
                        "Trách nhiệm thử",
                        "assigned-task.perform",
                        rule,
                        "Kết quả thử",
                        List.of("done"))));
    }

    private void pause(PauseReason reason, Payer payer) {
        if (standing().stream().noneMatch(pause -> pause.reason() == reason)) {
            deadlines.pause(code, reason, new PauseOrder("Luật thử (mẫu)", null, payer, null));
        }
    }

    private List<DeadlinePause> standing() {
        return deadlines.pausesOf(code).stream().filter(DeadlinePause::open).toList();
    }

    private void gapless(int seed) {
        var stretches = charges.of(code);
        assertThat(stretches.get(0).from()).isEqualTo(MONDAY);
        for (int i = 1; i < stretches.size(); i++) {
            assertThat(stretches.get(i).from())
                    .as("seed %d", seed)
                    .isEqualTo(stretches.get(i - 1).to());
        }
        assertThat(stretches.stream().filter(Charge::runs)).hasSize(1);
        var outside = standing().stream().anyMatch(pause -> pause.order().payer() != Payer.HOLDER);
        assertThat(stretches.get(stretches.size() - 1).payer() == ChargedTo.PERSON)
                .as("seed %d", seed)
                .isEqualTo(!outside);
    }

    /** Each agency of the case sees the duties of the others, by their present status, date and pause. */
    private void seen(int seed) {
        var wanted = jdbc.sql("""
                select d.id, a.agency_code, d.status, d.due_at, d.paused_since from duty d
                join (select distinct agency_code from duty where case_code = :case) a on a.agency_code <> d.agency_code
                where d.case_code = :case
                """).param("case", code).query().listOfRows();
        var kept = jdbc.sql("""
                select s.duty_id as id, s.agency_code, s.status, s.due_at, s.paused_since from duty_sight s join duty d on d.id = s.duty_id
                where d.case_code = :case
                """).param("case", code).query().listOfRows();
        assertThat(kept).as("seed %d", seed).containsExactlyInAnyOrderElementsOf(wanted);
    }

    /** All pauses ended one by one, the legal date is the one that their union gives, and followers stand where it stands. */
    private void dated(int seed) {
        now = now.plusSeconds(3_600);
        while (!standing().isEmpty()) {
            act(() -> deadlines.resume(code, standing().get(0).reason()));
            now = now.plusSeconds(40_000);
        }
        var legal = deadlines.find(code).orElseThrow();
        assertThat(legal.dueAt())
                .as("seed %d", seed)
                .isEqualTo(calendars
                        .standard()
                        .dueAt(DueRequest.of(MONDAY, 20, vn.sauro.calendar.TimeUnit.WORKING_DAY)
                                .withPauses(union())));
        assertThat(legal.pausedSince()).isNull();
        assertThat(procedure.run(() -> duties.openOf(code))).allSatisfy(duty -> {
            assertThat(duty.pausedSince()).isNull();
            var clock = deadlines.find(duty.deadlineId()).orElseThrow();
            assertThat(duty.dueAt()).isEqualTo(clock.followsCase() ? legal.dueAt() : clock.dueAt());
        });
    }

    private List<Pause> union() {
        var merged = new ArrayList<Pause>();
        var pauses = new ArrayList<>(deadlines.pausesOf(code));
        pauses.sort(Comparator.comparing(DeadlinePause::from));
        for (var pause : pauses) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || pause.from().isAfter(last.to())) {
                merged.add(Pause.of(pause.from(), pause.to()));
            } else if (pause.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, Pause.of(last.from(), pause.to()));
            }
        }
        return merged;
    }
}
