package vn.sauro.organization.bpmn;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Person;

/**
 * A sign-in account for everybody in the register. Outside the sample an account gets a password that nobody knows: people
 * sign in through the city's identity provider, or an administrator sets a first password.
 */
@Component
class Accounts {

    private static final int LONGEST_NAME = 255;

    private final Organization organization;
    private final IdentityService identities;
    private final JdbcClient jdbc;
    private final String samplePassword;
    private final SecureRandom random = new SecureRandom();

    Accounts(
            Organization organization,
            IdentityService identities,
            JdbcClient jdbc,
            @Value("${sauro.sample.password:}") String samplePassword) {
        this.organization = organization;
        this.identities = identities;
        this.jdbc = jdbc;
        this.samplePassword = samplePassword;
    }

    void follow(Instant now) {
        var ours = ours();
        var users = new HashMap<String, User>();
        identities.createUserQuery().unlimitedList().forEach(u -> users.put(u.getId(), u));
        var gone = new HashSet<>(ours.keySet());
        for (var person : organization.people(now)) {
            gone.remove(person.id());
            var user = users.get(person.id());
            if (user == null) {
                create(person, ours.containsKey(person.id()));
            } else {
                rename(user, person);
                if (ours.getOrDefault(person.id(), false) && samplePassword.isBlank()) {
                    withdrawSamplePassword(user);
                }
            }
        }
        gone.forEach(this::delete);
    }

    /** @return accounts that the platform made, and whether they have the published password of the sample */
    private Map<String, Boolean> ours() {
        var ours = new HashMap<String, Boolean>();
        jdbc.sql("select person_id, sample from org_account")
                .query((r, i) -> ours.put(r.getString("person_id"), r.getBoolean("sample")))
                .list();
        return ours;
    }

    private void create(Person person, boolean known) {
        var user = identities.newUser(person.id());
        user.setFirstName(shortened(person));
        user.setLastName("");
        user.setPassword(samplePassword.isBlank() ? unknowable() : samplePassword);
        identities.saveUser(user);
        jdbc.sql(
                        known
                                ? "update org_account set sample = ? where person_id = ?"
                                : "insert into org_account (sample, person_id) values (?, ?)")
                .params(!samplePassword.isBlank(), person.id())
                .update();
    }

    private void rename(User user, Person person) {
        if (!shortened(person).equals(user.getFirstName())) {
            user.setFirstName(shortened(person));
            identities.saveUser(user);
        }
    }

    private void withdrawSamplePassword(User user) {
        user.setPassword(unknowable());
        identities.saveUser(user);
        jdbc.sql("update org_account set sample = ? where person_id = ?")
                .params(false, user.getId())
                .update();
    }

    private void delete(String person) {
        identities.deleteUser(person);
        jdbc.sql("delete from org_account where person_id = ?").param(person).update();
    }

    private static String shortened(Person person) {
        return person.name().length() <= LONGEST_NAME
                ? person.name()
                : person.name().substring(0, LONGEST_NAME);
    }

    private String unknowable() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        // The prefix satisfies the engine's password policy where a city switches it on.
        return "aA1!" + Base64.getEncoder().encodeToString(bytes);
    }
}
