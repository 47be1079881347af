package vn.sauro.bench.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Enters the case and opens its legal clock. */
@Component
class RegisterBenchCase implements JavaDelegate {

    private final BenchCases cases;

    RegisterBenchCase(BenchCases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.register(execution.getProcessBusinessKey());
    }
}
