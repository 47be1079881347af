package vn.sauro.engine.internals;

import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import vn.sauro.shared.DatabaseAway;
import vn.sauro.shared.Texts;

/** A database that goes away while the engine's own REST interface reads or acts: its resources would answer a fault, 500. */
final class DatabaseAwayOverRest extends CommandInterceptor {

    private final Texts texts;

    DatabaseAwayOverRest(Texts texts) {
        this.texts = texts;
    }

    @Override
    public <T> T execute(Command<T> command) {
        try {
            return next.execute(command);
        } catch (RuntimeException e) {
            if (!EngineRest.isCalling() || e instanceof ServerErrorException || !DatabaseAway.isCauseOf(e)) {
                throw e;
            }
            // The resources make the answer of the status and the text alone.
            EngineRest.answerWith(HttpHeaders.RETRY_AFTER, DatabaseAway.RETRY_AFTER_SECONDS);
            throw new ServerErrorException(texts.of("shared.unavailable"), Response.Status.SERVICE_UNAVAILABLE, e);
        }
    }
}
