package vn.sauro.engine.security;

import static org.camunda.bpm.engine.authorization.Authorization.ANY;
import static org.camunda.bpm.engine.authorization.Authorization.AUTH_TYPE_GRANT;
import static org.camunda.bpm.engine.authorization.Groups.CAMUNDA_ADMIN;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.sauro.shared.Bilingual;
import vn.sauro.shared.LockPatience;
import vn.sauro.shared.Texts;

/**
 * Sees to it that the group {@code camunda-admin} has a member before anybody can reach this node, because with none the
 * engine offers the first visitor to become administrator.
 */
@Component
class Administrator {

    private static final int SHORTEST_PASSWORD = 12;
    private static final String SAMPLE_ID = "admin";

    private final IdentityService identities;
    private final AuthorizationService authorizations;
    private final TransactionOperations transaction;
    private final LockPatience patience;
    private final JdbcClient jdbc;
    private final AdministratorSettings settings;
    private final SampleSettings sample;
    private final Texts texts;

    Administrator(
            IdentityService identities,
            AuthorizationService authorizations,
            TransactionOperations transaction,
            LockPatience patience,
            JdbcClient jdbc,
            AdministratorSettings settings,
            SampleSettings sample,
            Texts texts) {
        this.identities = identities;
        this.authorizations = authorizations;
        this.transaction = transaction;
        this.patience = patience;
        this.jdbc = jdbc;
        this.settings = settings;
        this.sample = sample;
        this.texts = texts;
    }

    /** @return why there is still no administrator; empty when there is one, now or already */
    List<Bilingual> establish() {
        if (exists()) {
            return List.of();
        }
        if (sample.active()) {
            return create(SAMPLE_ID, sample.password());
        }
        if (settings.id() == null || settings.id().isBlank() || settings.passwordFile() == null) {
            return List.of(texts.both("engine.start.no-administrator"));
        }
        try {
            var password = Files.readString(settings.passwordFile()).strip();
            return password.length() < SHORTEST_PASSWORD || KnownPasswords.isKnown(settings.id(), password)
                    ? List.of(texts.both("engine.start.weak-password", settings.passwordFile(), SHORTEST_PASSWORD))
                    : create(settings.id().strip(), password);
        } catch (IOException e) {
            return List.of(texts.both("engine.start.password-file", settings.passwordFile(), e.toString()));
        }
    }

    private boolean exists() {
        return identities.createUserQuery().memberOfGroup(CAMUNDA_ADMIN).count() > 0;
    }

    private List<Bilingual> create(String id, String password) {
        transaction.executeWithoutResult(status -> {
            awaitOtherNodes();
            if (exists()) {
                return;
            }
            if (identities.createUserQuery().userId(id).count() == 0) {
                var user = identities.newUser(id);
                user.setFirstName("Quản trị");
                user.setLastName("hệ thống");
                user.setPassword(password);
                identities.saveUser(user);
            }
            if (identities.createGroupQuery().groupId(CAMUNDA_ADMIN).count() == 0) {
                var group = identities.newGroup(CAMUNDA_ADMIN);
                group.setName("Quản trị hệ thống");
                group.setType(Groups.GROUP_TYPE_SYSTEM);
                identities.saveGroup(group);
            }
            for (var resource : Resources.values()) {
                grantAll(resource);
            }
            identities.createMembership(id, CAMUNDA_ADMIN);
        });
        return List.of();
    }

    /** Of several nodes that start on an empty database one makes the administrator; the others wait for it and find it. */
    private void awaitOtherNodes() {
        patience.untilOthersAreDone();
        jdbc.sql("select VALUE_ from ACT_GE_PROPERTY where NAME_ = 'startup.lock' for update")
                .query(String.class)
                .optional();
    }

    private void grantAll(Resources resource) {
        var granted = authorizations
                .createAuthorizationQuery()
                .groupIdIn(CAMUNDA_ADMIN)
                .resourceType(resource)
                .resourceId(ANY)
                .count();
        if (granted == 0) {
            var grant = authorizations.createNewAuthorization(AUTH_TYPE_GRANT);
            grant.setGroupId(CAMUNDA_ADMIN);
            grant.setResource(resource);
            grant.setResourceId(ANY);
            grant.addPermission(Permissions.ALL);
            authorizations.saveAuthorization(grant);
        }
    }
}
