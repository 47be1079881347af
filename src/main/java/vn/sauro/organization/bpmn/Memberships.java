package vn.sauro.organization.bpmn;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.sauro.organization.Organization;
import vn.sauro.organization.Roles;

/** Positions and roles as groups, and as members those who act in them: appointees, or substitutes while these are absent. */
@Component
class Memberships {

    private static final String POSITION = "POSITION";
    private static final String ROLE = "ROLE";
    private static final int LONGEST_NAME = 255;

    private final Organization organization;
    private final Roles roles;
    private final IdentityService identities;
    private final JdbcClient jdbc;

    Memberships(Organization organization, Roles roles, IdentityService identities, JdbcClient jdbc) {
        this.organization = organization;
        this.roles = roles;
        this.identities = identities;
        this.jdbc = jdbc;
    }

    private record Membership(String person, String group) {}

    void follow(Instant now) {
        var positions = new HashMap<String, String>();
        organization.positions(now).forEach(p -> positions.put(p.id(), p.titleVi()));
        groups(POSITION, positions);
        var named = new HashMap<String, String>();
        roles.all().forEach(r -> named.put(r, r));
        groups(ROLE, named);

        var wanted = wanted(now);
        var managed = new HashSet<>(positions.keySet());
        managed.addAll(named.keySet());
        for (var membership : actual()) {
            if (!wanted.remove(membership) && managed.contains(membership.group())) {
                identities.deleteMembership(membership.person(), membership.group());
            }
        }
        wanted.forEach(m -> identities.createMembership(m.person(), m.group()));
    }

    private void groups(String type, Map<String, String> names) {
        var existing = new HashMap<String, Group>();
        identities.createGroupQuery().groupType(type).unlimitedList().forEach(g -> existing.put(g.getId(), g));
        names.forEach((id, name) -> {
            var shortened = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
            var group = existing.remove(id);
            if (group == null) {
                group = identities.newGroup(id);
                group.setType(type);
            } else if (shortened.equals(group.getName())) {
                return;
            }
            group.setName(shortened);
            identities.saveGroup(group);
        });
        existing.keySet().forEach(identities::deleteGroup);
    }

    private Set<Membership> wanted(Instant now) {
        var wanted = new LinkedHashSet<Membership>();
        for (var holder : organization.holders(now)) {
            wanted.add(new Membership(holder.personId(), holder.positionId()));
            roles.of(organization.position(holder.positionId()))
                    .forEach(role -> wanted.add(new Membership(holder.personId(), role)));
        }
        return wanted;
    }

    /** The engine has no query for all memberships, only one for each group. */
    private Set<Membership> actual() {
        return new HashSet<>(jdbc.sql("select user_id_, group_id_ from act_id_membership")
                .query((r, i) -> new Membership(r.getString(1), r.getString(2)))
                .list());
    }
}
