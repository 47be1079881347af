package vn.sauro.operation;

import java.time.Duration;
import java.util.Optional;

/** Port to the engine: this node's part in working off due timers. */
public interface TimerWork {

    /** @return time since this node last looked for due timers, empty while it takes none */
    Optional<Duration> quietFor();

    /** Takes no more timers; what is running ends. Twice is as good as once. */
    void pause();

    /** Takes timers again, if it was {@link #pause() paused}. */
    void resume();
}
