package vn.sauro.bench.bpmn;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the result and ends the case's clocks. */
@Component
class SettleBenchCase implements JavaDelegate {

    private final BenchCases cases;

    SettleBenchCase(BenchCases cases) {
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        cases.settle(execution.getProcessBusinessKey());
    }
}
