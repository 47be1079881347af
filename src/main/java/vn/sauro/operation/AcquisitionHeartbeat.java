package vn.sauro.operation;

import java.time.Duration;
import java.util.Optional;

/** Port to the engine: whether this node still looks for due timers. */
public interface AcquisitionHeartbeat {

    /** @return time since the last look, empty on a node that takes no timers */
    Optional<Duration> quietFor();
}
