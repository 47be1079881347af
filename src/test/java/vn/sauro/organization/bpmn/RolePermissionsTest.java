package vn.sauro.organization.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.context.ActiveProfiles;
import vn.sauro.organization.OrganizationChanged;

/** What the positions of the sample may do in a real engine. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = "spring.datasource.url=jdbc:h2:mem:identity;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
class RolePermissionsTest {

    @Autowired
    IdentityService identities;

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    ApplicationEventPublisher events;

    private void follow() {
        events.publishEvent(new OrganizationChanged());
    }

    private List<String> groupsOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "19900.KTHTDT.land-officer, tasklist, true",
        "19900.KTHTDT.land-officer, cockpit, false",
        "19900.KTHTDT.land-officer, admin, false",
        "19900.chairman, cockpit, true",
        "H57.VP.general-officer, cockpit, true",
        "H57.STC.head, cockpit, false",
        "H57.chairman, admin, false"
    })
    void roles_open_the_web_applications(String person, String application, boolean open) {
        assertThat(may(person, Permissions.ACCESS, Resources.APPLICATION, application))
                .isEqualTo(open);
    }

    @ParameterizedTest
    @CsvSource({"H57.VP.general-officer, true", "H57.VP.head, true", "19900.VP.head, false", "H57.STC.head, false"})
    void only_the_office_starts_assigned_tasks(String person, boolean may) {
        assertThat(may(
                        person,
                        ProcessDefinitionPermissions.CREATE_INSTANCE,
                        Resources.PROCESS_DEFINITION,
                        "AssignedTask"))
                .isEqualTo(may);
        assertThat(may(person, Permissions.CREATE, Resources.PROCESS_INSTANCE, "*"))
                .isEqualTo(may);
    }

    private boolean may(String person, Permission permission, Resources resource, String id) {
        return authorizations.isUserAuthorized(person, groupsOf(person), permission, resource, id);
    }

    @Test
    void a_grant_that_somebody_widened_by_hand_is_put_right() {
        var grant = authorizations
                .createAuthorizationQuery()
                .groupIdIn("staff")
                .resourceType(Resources.APPLICATION)
                .singleResult();
        grant.setResourceId("*");
        authorizations.saveAuthorization(grant);
        assertThat(may("19900.KTHTDT.land-officer", Permissions.ACCESS, Resources.APPLICATION, "admin"))
                .isTrue();

        follow();

        assertThat(may("19900.KTHTDT.land-officer", Permissions.ACCESS, Resources.APPLICATION, "admin"))
                .isFalse();
        assertThat(may("19900.KTHTDT.land-officer", Permissions.ACCESS, Resources.APPLICATION, "tasklist"))
                .isTrue();
    }
}
