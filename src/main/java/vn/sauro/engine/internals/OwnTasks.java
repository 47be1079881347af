package vn.sauro.engine.internals;

import java.util.List;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/** Any of: assigned to the person, owned by him, offered to him or to one of his groups, or granted to him by somebody. */
final class OwnTasks extends TaskQueryImpl {

    private static final long serialVersionUID = 1L;

    OwnTasks(String person, List<String> groups, List<String> grantedDefinitions, List<String> grantedTasks) {
        isOrQueryActive = true;
        includeAssignedTasks = true;
        assignee = person;
        owner = person;
        candidateUser = person;
        candidateGroups = groups;
        processDefinitionKeys = grantedDefinitions.toArray(String[]::new);
        taskIdIn = grantedTasks.toArray(String[]::new);
    }

    /**
     * Whether the query by itself asks only for what is offered to the person or to his groups. Only the conditions of the
     * query proper are looked at: every task that it finds meets each of them, whatever else is asked.
     *
     * @param groups those of the person who is signed in
     */
    static boolean isAllOf(TaskQueryImpl query, String person, List<String> groups) {
        if (person == null
                || groups == null
                || query.isOrQueryActive()
                || query.getCandidateGroupLike() != null
                || query.getCandidateUser() != null && !query.getCandidateUser().equals(person)) {
            return false;
        }
        var asked = query.getCandidateGroups();
        return asked != null && !asked.isEmpty() && groups.containsAll(asked);
    }

    /** The groups of the person who is signed in; the engine would look up those of the register again. */
    @Override
    public List<String> getCandidateGroups() {
        return candidateGroups;
    }
}
