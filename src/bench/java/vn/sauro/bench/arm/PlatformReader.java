package vn.sauro.bench.arm;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.sauro.deadline.TimeStatus;
import vn.sauro.duty.DutyFigures;
import vn.sauro.duty.DutyFilter;
import vn.sauro.duty.DutyList;
import vn.sauro.duty.FigureKeeper;
import vn.sauro.duty.Visibility;

/**
 * The platform as its readers use it: {@code <what> <reads>} answers the nanoseconds within which 95 of 100 reads were done.
 * Who reads holds the first task of the fixed model; what he may see is looked up with every read.
 */
public final class PlatformReader implements Arm {

    private static final String READER = Model.HOLDERS.get(0);

    private final ConfigurableApplicationContext node;
    private final DutyList duties;
    private final DutyFigures figures;
    private final Visibility visibility;
    private final TaskService tasks;
    private final IdentityService identity;
    private final TransactionTemplate transactions;
    private final List<String> groups;

    PlatformReader(Database database) {
        node = PlatformNode.start(database);
        duties = node.getBean(DutyList.class);
        figures = node.getBean(DutyFigures.class);
        visibility = node.getBean(Visibility.class);
        tasks = node.getBean(TaskService.class);
        identity = node.getBean(IdentityService.class);
        transactions = new TransactionTemplate(node.getBean(PlatformTransactionManager.class));
        transactions.setReadOnly(true);
        groups = identity.createGroupQuery().groupMember(READER).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Override
    public String answer(List<String> words) throws Exception {
        var reads = Integer.parseInt(words.get(1));
        return switch (words.get(0)) {
            case "open" -> open(reads);
            case "inbox" -> Laps.p95(reads, () -> inOne(() -> duties.items(mine(), 0, 20)));
            case "overdue" -> Laps.p95(reads, () -> inOne(() -> duties.items(overdue(), 0, 20)));
            case "inbox-both" -> Laps.p95(reads, () -> inOne(() -> duties.find(mine(), 0, 20)));
            case "overdue-both" -> Laps.p95(reads, () -> inOne(() -> duties.find(overdue(), 0, 20)));
            case "inbox-count" -> Laps.p95(reads, () -> inOne(() -> duties.count(mine())));
            case "overdue-count" -> Laps.p95(reads, () -> inOne(() -> duties.count(overdue())));
            case "figures" -> Laps.p95(reads, () -> figures.byAgency(null, YearMonth.of(2020, 1)));
            case "holders" -> Laps.p95(reads, () -> figures.byHolder(agency(), null, YearMonth.of(2020, 1)));
            case "add-up" -> {
                node.getBean(FigureKeeper.class).addUp();
                yield "done";
            }
            case "page" -> Laps.p95(reads, () -> query().listPage(0, 20));
            case "count" -> Laps.p95(reads, () -> query().count());
            case "checked-page" -> Laps.p95(reads, () -> checked(() -> query().listPage(0, 20)));
            case "checked-count" -> Laps.p95(reads, () -> checked(() -> query().count()));
            default -> throw new IllegalArgumentException(String.join(" ", words));
        };
    }

    private String open(int number) {
        var code = "BENCH-OPEN-" + number;
        node.getBean(RuntimeService.class)
                .createProcessInstanceByKey(Model.PROCESS)
                .businessKey(code)
                .execute();
        return code;
    }

    private DutyFilter mine() {
        return filter(READER, null);
    }

    private DutyFilter overdue() {
        return filter(null, TimeStatus.OVERDUE);
    }

    /** In one transaction that only reads, as the pages do it. */
    private <T> T inOne(Supplier<T> read) {
        return transactions.execute(status -> read.get());
    }

    private DutyFilter filter(String holder, TimeStatus status) {
        var visible = visibility.agenciesOf(READER).orElse(null);
        return new DutyFilter(holder, null, null, null, status, true, null, null, visible);
    }

    private String agency() {
        return visibility.agenciesOf(READER).orElseThrow().iterator().next();
    }

    /** Tasklist's filter "work of my unit". */
    private TaskQuery query() {
        return tasks.createTaskQuery()
                .taskCandidateGroupIn(groups)
                .includeAssignedTasks()
                .orderByDueDate()
                .asc();
    }

    private <T> T checked(Supplier<T> read) {
        identity.setAuthentication(READER, groups);
        try {
            return read.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Override
    public void close() {
        node.close();
    }
}
