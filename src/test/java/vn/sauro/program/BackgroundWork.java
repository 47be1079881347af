package vn.sauro.program;

import org.camunda.bpm.engine.RepositoryService;
import org.springframework.boot.test.context.TestComponent;

/** Lets the background work of the import run when a test of another package says so. */
@TestComponent
public class BackgroundWork {

    private final ImportWorker worker;

    BackgroundWork(ImportWorker worker, RepositoryService repository) {
        this.worker = worker;
        Models.deploy(repository);
    }

    public void run() {
        worker.drain();
    }
}
