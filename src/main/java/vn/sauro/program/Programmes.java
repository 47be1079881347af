package vn.sauro.program;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.program.RollUp.GroupRow;
import vn.sauro.shared.Refusal;

/** Programme → task group → task, with everything about completion counted from results. */
@Component("programmeTree")
@Transactional(readOnly = true)
public class Programmes {

    private static final int MOST_PAGES = 10_000;

    private final RollUp rollUp;
    private final Clock clock;

    Programmes(RollUp rollUp, Clock clock) {
        this.rollUp = rollUp;
        this.clock = clock;
    }

    /** @return every programme with its groups, in order of their names */
    public List<Programme> tree() {
        var counts = rollUp.counts(clock.instant());
        var programmes = new LinkedHashMap<String, Programme>();
        for (var row : rollUp.groups()) {
            var group = group(row, counts.getOrDefault(row.groupId(), Counts.NONE));
            programmes.merge(
                    row.programmeId(),
                    new Programme(row.programmeId(), row.programme(), group.counts(), List.of(group)),
                    Programmes::joined);
        }
        return List.copyOf(programmes.values());
    }

    /** @throws Refusal {@code program.group-unknown} */
    public TaskGroup group(String id) {
        var row = rollUp.group(id).orElseThrow(() -> Refusal.of("program.group-unknown", id));
        return group(row, rollUp.counts(clock.instant()).getOrDefault(id, Counts.NONE));
    }

    /** @param page from 0 */
    public List<ProgrammeTask> tasks(String groupId, int page, int size) {
        return rollUp.tasks(groupId, clock.instant(), Math.min(page, MOST_PAGES), size);
    }

    private static TaskGroup group(GroupRow row, Counts counts) {
        return new TaskGroup(row.groupId(), row.programme(), row.group(), counts);
    }

    private static Programme joined(Programme before, Programme next) {
        var groups = new ArrayList<>(before.groups());
        groups.addAll(next.groups());
        return new Programme(before.id(), before.name(), before.counts().plus(next.counts()), List.copyOf(groups));
    }
}
