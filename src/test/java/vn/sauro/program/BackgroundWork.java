package vn.sauro.program;

import org.springframework.boot.test.context.TestComponent;

/** Lets the background work of the import run when a test of another package says so. */
@TestComponent
public class BackgroundWork {

    private final ImportWorker worker;

    BackgroundWork(ImportWorker worker) {
        this.worker = worker;
    }

    public void run() {
        worker.drain();
    }
}
