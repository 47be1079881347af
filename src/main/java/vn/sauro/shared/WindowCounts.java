package vn.sauro.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often something happened since a window of time began with its first occurrence. Counts live in this node's memory and
 * never take more room than a number of entries; the one that was used longest ago goes first.
 */
public final class WindowCounts {

    private final Clock clock;
    private final Duration window;
    private final Map<String, Count> counts;

    public WindowCounts(Clock clock, Duration window, int mostEntries) {
        this.clock = clock;
        this.window = window;
        this.counts = bounded(mostEntries);
    }

    public synchronized int of(String key) {
        return current(key).number();
    }

    /** @return how long until the window of this key ends */
    public synchronized Duration left(String key) {
        return Duration.between(clock.instant(), current(key).since().plus(window));
    }

    public synchronized void add(String key) {
        var count = current(key);
        counts.put(key, new Count(count.since(), count.number() + 1));
    }

    public synchronized void forget(String key) {
        counts.remove(key);
    }

    public synchronized int size() {
        return counts.size();
    }

    private Count current(String key) {
        var now = clock.instant();
        var count = counts.get(key);
        return count == null || !now.isBefore(count.since().plus(window)) || now.isBefore(count.since())
                ? new Count(now, 0)
                : count;
    }

    static <V> Map<String, V> bounded(int mostEntries) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
                return size() > mostEntries;
            }
        };
    }

    private record Count(Instant since, int number) {}
}
