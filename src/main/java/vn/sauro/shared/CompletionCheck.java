package vn.sauro.shared;

import java.util.Map;

/** A condition that a user task must meet before it may be completed; every bean of this type is asked each time. */
public interface CompletionCheck {

    /**
     * @param taskId id of the task, which is the id of its duty
     * @param variables what the person submitted, already checked against the task's form; by field key, unmodifiable
     * @throws Refusal when the task may not be completed, or not by this person, or not with these values
     */
    void check(String taskId, Map<String, Object> variables);
}
