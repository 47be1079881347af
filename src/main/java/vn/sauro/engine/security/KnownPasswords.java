package vn.sauro.engine.security;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import org.camunda.bpm.engine.impl.util.EncryptionUtil;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Component;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.StartCheck;
import vn.sauro.shared.Texts;

/** Outside the sample no account may have a password that is printed in a manual or equals its own name. */
@Component
class KnownPasswords implements StartCheck {

    private static final Set<String> KNOWN =
            Set.of("admin", "demo", "sauro", "camunda", "password", "changeit", "123456", "12345678");
    private static final int NAMED = 5;

    private final ProcessEngineConfigurationImpl engine;
    private final Environment environment;
    private final Texts texts;

    KnownPasswords(ProcessEngineConfigurationImpl engine, Environment environment, Texts texts) {
        this.engine = engine;
        this.environment = environment;
        this.texts = texts;
    }

    static boolean isKnown(String person, String password) {
        return KNOWN.contains(password) || password.equalsIgnoreCase(person);
    }

    @Override
    public List<Bilingual> problems() {
        if (environment.acceptsProfiles(Profiles.of("sample"))) {
            return List.of();
        }
        var weak = engine.getIdentityService().createUserQuery().unlimitedList().stream()
                .map(UserEntity.class::cast)
                .filter(this::hasKnownPassword)
                .map(UserEntity::getId)
                .toList();
        var named =
                String.join(", ", weak.subList(0, Math.min(NAMED, weak.size()))) + (weak.size() > NAMED ? " …" : "");
        return weak.isEmpty() ? List.of() : List.of(texts.both("engine.start.known-password", weak.size(), named));
    }

    private boolean hasKnownPassword(UserEntity person) {
        return KNOWN.stream().anyMatch(password -> matches(person, password)) || matches(person, person.getId());
    }

    private boolean matches(UserEntity person, String password) {
        var stored = person.getPassword();
        return stored != null
                && engine.getPasswordManager().check(EncryptionUtil.saltPassword(password, person.getSalt()), stored);
    }
}
