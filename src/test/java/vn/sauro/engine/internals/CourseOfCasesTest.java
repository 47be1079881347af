package vn.sauro.engine.internals;

import static org.assertj.core.api.Assertions.assertThat;

import org.camunda.bpm.engine.impl.history.event.HistoryEventTypes;
import org.camunda.bpm.engine.impl.persistence.entity.VariableInstanceEntity;
import org.junit.jupiter.api.Test;

class CourseOfCasesTest {

    private final CourseOfCases course = new CourseOfCases();

    @Test
    void keepsValuesButNotTheDateThatTheClockKeeps() {
        assertThat(kept("approved")).isTrue();
        assertThat(kept("deadline")).isFalse();
        assertThat(course.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, null))
                .as("asked without a variable")
                .isTrue();
    }

    @Test
    void keepsWhatWasDoneButNotEveryChangeOfAValue() {
        assertThat(course.isHistoryEventProduced(HistoryEventTypes.TASK_INSTANCE_COMPLETE, null))
                .isTrue();
        assertThat(course.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_UPDATE_DETAIL, null))
                .isFalse();
    }

    private boolean kept(String name) {
        var variable = new VariableInstanceEntity();
        variable.setName(name);
        return course.isHistoryEventProduced(HistoryEventTypes.VARIABLE_INSTANCE_CREATE, variable);
    }
}
