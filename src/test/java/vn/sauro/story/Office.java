package vn.sauro.story;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.sauro.support.Browser;
import vn.sauro.support.Scenario;

/** The staff of several agencies, each with a browser and a sign-in of their own; what they complete runs on at once. */
final class Office implements AutoCloseable {

    private final Browser browser;
    private final String base;
    private final Scenario scenario;
    private final Map<String, Worker> workers = new LinkedHashMap<>();

    Office(Browser browser, String base, Scenario scenario) {
        this.browser = browser;
        this.base = base;
        this.scenario = scenario;
    }

    /** @return whoever has the account, signed in since the first call */
    Worker at(String account) {
        return workers.computeIfAbsent(account, each -> Worker.signedIn(browser, base, each));
    }

    /** Somebody opens a task of the case, fills its form and completes it. */
    void does(String account, String task, String caseCode, String picture, UnaryOperator<Worker> fill) {
        fill.apply(at(account).opens(task, caseCode)).picture(picture).completes();
        scenario.work();
    }

    @Override
    public void close() {
        workers.values().forEach(Worker::close);
    }
}
