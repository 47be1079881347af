package vn.sauro.engine.internals;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationContext;
import vn.sauro.deadline.DeadlineRules;
import vn.sauro.engine.gate.Vocabulary;
import vn.sauro.organization.AuthorityTable;

/** Puts the gate before the engine's own deployers. */
final class GatePlugin extends AbstractProcessEnginePlugin {

    private final ApplicationContext context;
    private final ObjectProvider<AuthorityTable> authorities;
    private final ObjectProvider<DeadlineRules> deadlines;

    GatePlugin(
            ApplicationContext context,
            ObjectProvider<AuthorityTable> authorities,
            ObjectProvider<DeadlineRules> deadlines) {
        this.context = context;
        this.authorities = authorities;
        this.deadlines = deadlines;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPreDeployers() == null) {
            engine.setCustomPreDeployers(new ArrayList<>());
        }
        engine.getCustomPreDeployers().addAll(0, List.of(new SixClearsGate(this::vocabulary)));
    }

    private Vocabulary vocabulary() {
        return new Vocabulary(
                new ExpressionBeans(context).names(),
                authorities.getObject().keys(),
                deadlines.getObject().keys());
    }
}
