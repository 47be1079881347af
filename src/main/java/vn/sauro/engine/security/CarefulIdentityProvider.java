package vn.sauro.engine.security;

import java.util.Set;
import java.util.function.Predicate;
import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.IdentityOperationResult;
import org.camunda.bpm.engine.impl.identity.db.DbIdentityServiceProvider;
import org.camunda.bpm.engine.impl.persistence.entity.UserEntity;
import vn.sauro.shared.Texts;

/**
 * The engine's own accounts with two changes. No wrong password locks the account itself; {@link CountedPasswords} counts them
 * instead. And the last administrator cannot be removed: with nobody in {@code camunda-admin} the engine lets anybody become
 * administrator (CVE-2026-77226).
 */
class CarefulIdentityProvider extends DbIdentityServiceProvider {

    private final Texts texts;

    CarefulIdentityProvider(Texts texts) {
        this.texts = texts;
    }

    /** A lock that strangers can close is a weapon against the account's owner; the throttle stands in its place. */
    @Override
    protected void lockUser(UserEntity user) {}

    @Override
    public IdentityOperationResult deleteMembership(String person, String group) {
        if (Groups.CAMUNDA_ADMIN.equals(group)) {
            keepAnAdministrator(person::equals);
        }
        return super.deleteMembership(person, group);
    }

    @Override
    public IdentityOperationResult deleteUser(String person) {
        keepAnAdministrator(person::equals);
        return super.deleteUser(person);
    }

    @Override
    public IdentityOperationResult deleteGroup(String group) {
        if (Groups.CAMUNDA_ADMIN.equals(group)) {
            keepAnAdministrator(anybody -> true);
        }
        return super.deleteGroup(group);
    }

    private void keepAnAdministrator(Predicate<String> leaving) {
        // Read before the members, updated after: of two administrators who remove each other at the same moment, the
        // second
        // finds the group's revision changed.
        var group = findGroupById(Groups.CAMUNDA_ADMIN);
        var administrators = administrators();
        if (administrators.stream().noneMatch(leaving)) {
            return;
        }
        if (administrators.stream().allMatch(leaving)) {
            throw new BadUserRequestException(texts.of("engine.last-administrator"));
        }
        getDbEntityManager().forceUpdate(group);
    }

    private Set<String> administrators() {
        return Context.getCommandContext()
                .runWithoutAuthorization(() ->
                        createUserQuery(Context.getCommandContext())
                                .memberOfGroup(Groups.CAMUNDA_ADMIN)
                                .unlimitedList()
                                .stream()
                                .map(User::getId)
                                .collect(java.util.stream.Collectors.toSet()));
    }
}
