package vn.sauro.engine.internals;

import java.util.TreeMap;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.persistence.deploy.Deployer;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import vn.sauro.engine.gate.ModelRules;
import vn.sauro.engine.gate.Vocabulary;

/**
 * Sees every new deployment before the engine parses it, from wherever it comes, and refuses it as a whole when one file is
 * at fault. Deployments that were accepted before are not judged again when the engine reloads them.
 */
final class SixClearsGate implements Deployer {

    private final Supplier<Vocabulary> vocabulary;

    SixClearsGate(Supplier<Vocabulary> vocabulary) {
        this.vocabulary = vocabulary;
    }

    @Override
    public void deploy(DeploymentEntity deployment) {
        if (!deployment.isNew()) {
            return;
        }
        var files = new TreeMap<String, byte[]>();
        deployment.getResources().forEach((name, resource) -> files.put(name, resource.getBytes()));
        var violations = new ModelRules(vocabulary.get()).check(files);
        if (!violations.isEmpty()) {
            throw new RefusedDeployment(violations);
        }
    }
}
