package vn.sauro.shared;

import java.util.Optional;

/** Who is acting in this thread; the engine's authentication is the one source. */
public interface CurrentPerson {

    /** @return the person's id, or empty when the platform itself acts (a timer, a job) */
    Optional<String> id();
}
