package vn.sauro.task;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.sauro.document.DocumentRule;

/** Whoever holds some open work of an assigned task may add files to it. */
@Component
class TaskDocuments implements DocumentRule {

    private final AssignedTaskStore store;
    private final AssignedTasks tasks;
    private final Actors actors;

    TaskDocuments(AssignedTaskStore store, AssignedTasks tasks, Actors actors) {
        this.store = store;
        this.tasks = tasks;
        this.actors = actors;
    }

    @Override
    public Optional<String> adds(String caseCode) {
        if (store.find(caseCode).isEmpty()) {
            return Optional.empty();
        }
        tasks.open(caseCode);
        return Optional.of(actors.holding(caseCode));
    }
}
