package vn.sauro.engine.internals;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import vn.sauro.shared.Refusal;
import vn.sauro.shared.Texts;

/** Runs a check and the engine command it is for in one transaction, and answers a refusal as the sender's mistake. */
final class Guard {

    private final ProcessEngineConfigurationImpl engine;
    private final Submissions submissions;
    private final Texts texts;

    Guard(ProcessEngineConfigurationImpl engine, Submissions submissions, Texts texts) {
        this.engine = engine;
        this.submissions = submissions;
        this.texts = texts;
    }

    <T> T checked(Consumer<Submissions> check, Supplier<T> command) {
        return answered(() -> Acting.platform()
                ? command.get()
                : engine.getCommandExecutorTxRequired().execute(context -> {
                    check.accept(submissions);
                    return command.get();
                }));
    }

    /** As {@link #checked}, for a task that another client may be faster with: the slower one is told so. */
    <T> T checkedTask(String taskId, Consumer<Submissions> check, Supplier<T> command) {
        try {
            return checked(check, command);
        } catch (RuntimeException e) {
            // What a form may offer goes with its task, so that the slower client's answers can look wrong.
            var settled = e instanceof WebApplicationException && !(e instanceof BadRequestException);
            if (EngineRest.isCalling() && !settled && (taken(e) || gone(taskId))) {
                throw new ClientErrorException(texts.of("shared.changed-meanwhile"), Response.Status.CONFLICT, e);
            }
            throw e;
        }
    }

    private static boolean taken(RuntimeException e) {
        return e instanceof OptimisticLockingException || e instanceof TaskAlreadyClaimedException;
    }

    private boolean gone(String taskId) {
        return engine.getCommandExecutorTxRequiresNew()
                .execute(context -> context.getTaskManager().findTaskById(taskId) == null);
    }

    /** A refusal somewhere among the causes is the answer; over REST it is one that no resource wraps into a fault. */
    private <T> T answered(Supplier<T> command) {
        try {
            return command.get();
        } catch (RuntimeException e) {
            var refusal = refusalIn(e);
            if (EngineRest.isCalling()) {
                if (refusal != null || e instanceof BadUserRequestException) {
                    throw new BadRequestException(refusal == null ? e.getMessage() : texts.of(refusal), e);
                }
            } else if (refusal != null) {
                throw refusal;
            }
            throw e;
        }
    }

    private static Refusal refusalIn(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return refusal;
            }
        }
        return null;
    }

    /** Ways into the engine that go past the forms are open to the platform only. */
    void platformOnly(String way) {
        var authentication = engine.getIdentityService().getCurrentAuthentication();
        if (Acting.person(authentication == null ? null : authentication.getUserId())) {
            throw new AuthorizationException(texts.of("engine.way-closed", way));
        }
    }
}
