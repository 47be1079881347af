package vn.sauro.support;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Each test begins at {@link Scenario#MONDAY} and leaves the clock to the next. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FromMonday.Clock.class)
public @interface FromMonday {

    /** Sets the clock of the test's {@link Scenario}. */
    final class Clock implements BeforeEachCallback, AfterEachCallback {

        @Override
        public void beforeEach(ExtensionContext test) {
            scenario(test).now(Scenario.MONDAY);
        }

        @Override
        public void afterEach(ExtensionContext test) {
            scenario(test).end();
        }

        private static Scenario scenario(ExtensionContext test) {
            return SpringExtension.getApplicationContext(test).getBean(Scenario.class);
        }
    }
}
