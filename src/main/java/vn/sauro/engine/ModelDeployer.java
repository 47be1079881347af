package vn.sauro.engine;

import java.io.ByteArrayInputStream;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.sauro.shared.LockPatience;

/**
 * Deploys the shipped models at start-up, before the first job runs: all of them as one deployment when one of them changed,
 * so that whatever is bound to "deployment" finds its form, its block and its decision; nothing when none did. The engine's
 * deployment lock keeps nodes that start at once from deploying twice.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class ModelDeployer implements ApplicationRunner {

    static final String NAME = "sauro";

    private static final Logger LOG = LoggerFactory.getLogger(ModelDeployer.class);

    private final RepositoryService repository;
    private final ShippedModels models;
    private final ModelSettings settings;
    private final LockPatience patience;
    private final TransactionOperations transaction;

    ModelDeployer(
            RepositoryService repository,
            ShippedModels models,
            ModelSettings settings,
            LockPatience patience,
            TransactionOperations transaction) {
        this.repository = repository;
        this.models = models;
        this.settings = settings;
        this.patience = patience;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.deploy()) {
            var files = models.read();
            LOG.info("{} models stand in deployment {}", files.size(), deploy(files));
        }
    }

    /** @return id of the deployment in which the files stand, new or not */
    String deploy(Map<String, byte[]> files) {
        var deployment = repository.createDeployment().name(NAME).enableDuplicateFiltering(false);
        files.forEach((name, content) -> deployment.addInputStream(name, new ByteArrayInputStream(content)));
        return transaction.execute(status -> {
            patience.untilOthersAreDone();
            return deployment.deploy().getId();
        });
    }
}
