package vn.sauro.engine.security;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.sauro.shared.StartCheck;

/** Asks every {@link StartCheck} once, before the first request can be taken, and refuses to start on any problem. */
@Component
class SafeStart implements SmartInitializingSingleton {

    private final Administrator administrator;
    private final List<StartCheck> checks;

    SafeStart(Administrator administrator, List<StartCheck> checks) {
        this.administrator = administrator;
        this.checks = checks;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var problems = Stream.concat(
                        administrator.establish().stream(), checks.stream().flatMap(check -> check.problems().stream()))
                .toList();
        if (!problems.isEmpty()) {
            throw new UnsafeStart(problems);
        }
    }
}
