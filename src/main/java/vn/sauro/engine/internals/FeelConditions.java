package vn.sauro.engine.internals;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiPredicate;
import org.camunda.bpm.dmn.feel.impl.FeelException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.Variables;

/** Evaluates the hide conditions of forms with the engine's FEEL; the gate admits only what browser and engine agree on. */
final class FeelConditions implements BiPredicate<String, Map<String, Object>> {

    private final ProcessEngineConfigurationImpl engine;

    FeelConditions(ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    @Override
    public boolean test(String condition, Map<String, Object> values) {
        try {
            var feel = engine.getDmnEngineConfiguration().getFeelEngine();
            Object result = feel.evaluateSimpleExpression(
                    condition, Variables.fromMap(new HashMap<>(values)).asVariableContext());
            return Boolean.TRUE.equals(result);
        } catch (FeelException e) {
            // A comparison of unlike types has no answer; the browser then shows the field.
            return false;
        }
    }
}
