package vn.sauro.deadline;

import org.springframework.boot.test.context.TestComponent;

/** Computes the deadlines of an amended calendar when a test says so, in the test's own thread. */
@TestComponent
public class Recounts {

    private final RecountWorker worker;

    Recounts(RecountWorker worker) {
        this.worker = worker;
    }

    public void finish() {
        worker.drain();
    }
}
