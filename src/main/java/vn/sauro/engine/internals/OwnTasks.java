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

    /** The groups of the person who is signed in; the engine would look up those of the register again. */
    @Override
    public List<String> getCandidateGroups() {
        return candidateGroups;
    }
}
