package vn.sauro.engine.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TimeZone;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** What must be true of the machine and of its configuration. */
@Component
class HostChecks implements StartCheck {

    /** One zone under its present and its former name. */
    private static final Set<String> ZONES = Set.of("Asia/Ho_Chi_Minh", "Asia/Saigon");

    private final Environment environment;
    private final Texts texts;

    HostChecks(Environment environment, Texts texts) {
        this.environment = environment;
        this.texts = texts;
    }

    @Override
    public List<Bilingual> problems() {
        var problems = new ArrayList<Bilingual>();
        var zone = TimeZone.getDefault().getID();
        if (!ZONES.contains(zone)) {
            problems.add(texts.both("engine.start.zone", zone));
        }
        if (on("spring.h2.console.enabled")) {
            problems.add(texts.both("engine.start.h2-console"));
        }
        if (!environment.acceptsProfiles(Profiles.of("sample"))) {
            production(problems);
        }
        return problems;
    }

    private void production(List<Bilingual> problems) {
        if (environment.getProperty("spring.datasource.url", "").startsWith("jdbc:h2:mem:")) {
            problems.add(texts.both("engine.start.database-in-memory"));
        }
        if (environment.getProperty("sauro.sample.password") != null) {
            problems.add(texts.both("engine.start.sample-password"));
        }
        if (!on("server.servlet.session.cookie.secure")
                || !on("camunda.bpm.webapp.csrf.enable-secure-cookie")
                || !on("camunda.bpm.webapp.session-cookie.enable-secure-cookie")) {
            problems.add(texts.both("engine.start.cookies"));
        }
    }

    private boolean on(String property) {
        return environment.getProperty(property, Boolean.class, false);
    }
}
