package vn.sauro.engine.internals;

import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;

/** Tells a call that a person makes at the engine's own interfaces from one that the platform makes as a consequence. */
final class Acting {

    private Acting() {}

    /** @return whether the engine checks permissions of a signed-in person for the call that is being made */
    static boolean person(String authenticated) {
        CommandContext context = Context.getCommandContext();
        return context == null
                ? authenticated != null
                : context.isAuthorizationCheckEnabled() && context.getAuthenticatedUserId() != null;
    }

    /** @return whether the call is made inside a command that runs without permission checks */
    static boolean platform() {
        CommandContext context = Context.getCommandContext();
        return context != null && !context.isAuthorizationCheckEnabled();
    }
}
