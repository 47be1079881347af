package vn.sauro.engine.internals;

import org.camunda.bpm.engine.impl.RuntimeServiceImpl;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;

/** People start cases by a start form, which is checked; starting with any variables at any element is the platform's way. */
final class CheckedRuntimeService extends RuntimeServiceImpl {

    private final Guard guard;

    CheckedRuntimeService(Guard guard) {
        this.guard = guard;
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceById(String definitionId) {
        guard.platformOnly("start");
        return super.createProcessInstanceById(definitionId);
    }

    @Override
    public ProcessInstantiationBuilder createProcessInstanceByKey(String definitionKey) {
        guard.platformOnly("start");
        return super.createProcessInstanceByKey(definitionKey);
    }
}
