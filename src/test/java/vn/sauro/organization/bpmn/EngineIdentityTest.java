package vn.sauro.organization.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;
import vn.sauro.organization.Absence;
import vn.sauro.organization.Organization;
import vn.sauro.organization.OrganizationChanged;
import vn.sauro.organization.Substitutions;

/** The sample organisation in a real engine. */
@SpringBootTest(
        webEnvironment = WebEnvironment.MOCK,
        properties = "spring.datasource.url=jdbc:h2:mem:identity;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
class EngineIdentityTest {

    @Autowired
    IdentityService identities;

    @Autowired
    Organization organization;

    @Autowired
    Substitutions substitutions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @AfterEach
    void nowAgain() {
        identities.clearAuthentication();
        ClockUtil.reset();
        follow();
    }

    private void follow() {
        events.publishEvent(new OrganizationChanged());
    }

    private void at(String instant) {
        ClockUtil.setCurrentTime(Date.from(Instant.parse(instant)));
        follow();
    }

    private List<String> groupsOf(String person) {
        return identities.createGroupQuery().groupMember(person).list().stream()
                .map(Group::getId)
                .toList();
    }

    @Test
    void everybody_in_the_register_can_sign_in_and_is_member_of_the_own_position() {
        assertThat(identities.checkPassword("19900.KTHTDT.land-officer", "sauro"))
                .isTrue();
        assertThat(groupsOf("19900.KTHTDT.land-officer"))
                .containsExactlyInAnyOrder("19900.KTHTDT.land-officer", "staff");
        assertThat(identities.createGroupQuery().groupId("20071.KT.head").count())
                .as("a vacant position is a group without members")
                .isEqualTo(1);
        assertThat(identities.createUserQuery().memberOfGroup("20071.KT.head").count())
                .isZero();
    }

    @Test
    void following_again_changes_nothing() {
        follow();
        var before = contents();
        follow();
        assertThat(contents()).isEqualTo(before);
    }

    private List<String> contents() {
        return jdbc.sql("""
                        select 'm ' || user_id_ || ' ' || group_id_ as line from act_id_membership
                        union all select 'u ' || id_ || ' ' || rev_ || ' ' || pwd_ from act_id_user
                        union all select 'g ' || id_ || ' ' || rev_ from act_id_group
                        union all select 'a ' || id_ || ' ' || rev_ from act_ru_authorization
                        order by line
                        """).query(String.class).list();
    }

    @Test
    void a_substitute_is_member_while_the_substitution_runs_and_the_absent_person_is_not() {
        at("2026-11-01T16:59:59Z");
        assertThat(groupsOf("19867.TTPVHCC.deputy-head")).doesNotContain("19867.TTPVHCC.head");
        assertThat(groupsOf("19867.TTPVHCC.head")).contains("19867.TTPVHCC.head");

        at("2026-11-01T17:00:00Z");
        assertThat(groupsOf("19867.TTPVHCC.deputy-head")).contains("19867.TTPVHCC.head");
        assertThat(groupsOf("19867.TTPVHCC.head")).isEmpty();

        at("2027-04-30T17:00:00Z");
        assertThat(groupsOf("19867.TTPVHCC.deputy-head")).doesNotContain("19867.TTPVHCC.head");
        assertThat(groupsOf("19867.TTPVHCC.head")).contains("19867.TTPVHCC.head", "staff");
    }

    @Test
    void a_recorded_absence_moves_the_membership_at_once_for_a_recorder_without_any_right_on_groups() {
        ClockUtil.setCurrentTime(Date.from(Instant.parse("2026-12-01T02:00:00Z")));
        identities.setAuthentication("20071.chairman", List.of());
        var today = java.time.LocalDate.of(2026, 12, 1);

        substitutions.record(
                new Absence("20071.VP.head", "20071.VP.head", "20071.VP.deputy-head", today, today, "3/GUQ"));

        assertThat(identities.getCurrentAuthentication().getUserId()).isEqualTo("20071.chairman");
        identities.clearAuthentication();
        assertThat(groupsOf("20071.VP.deputy-head")).contains("20071.VP.head");
        at("2026-12-01T17:00:10Z");
        assertThat(groupsOf("20071.VP.deputy-head")).doesNotContain("20071.VP.head");
    }

    @Test
    @Transactional
    void whoever_leaves_the_register_loses_account_and_memberships_and_a_closed_position_its_group() {
        jdbc.sql("update org_person set valid_to = date '2026-01-31' where id = '20071.VHXH.social-officer'")
                .update();
        jdbc.sql("update org_position set valid_to = date '2026-01-31' where id = '20071.VHXH.culture-officer'")
                .update();
        jdbc.sql("update org_state set version = 'changed'").update();

        follow();

        assertThat(identities
                        .createUserQuery()
                        .userId("20071.VHXH.social-officer")
                        .count())
                .isZero();
        assertThat(groupsOf("20071.VHXH.social-officer")).isEmpty();
        assertThat(identities
                        .createGroupQuery()
                        .groupId("20071.VHXH.culture-officer")
                        .count())
                .isZero();
    }

    @Test
    void accounts_and_members_that_are_not_ours_stay() {
        identities.saveUser(identities.newUser("technician"));
        identities.createMembership("technician", "camunda-admin");

        follow();

        assertThat(groupsOf("technician")).containsExactly("camunda-admin");
        assertThat(groupsOf("admin")).contains("camunda-admin");
        identities.deleteUser("technician");
    }

    @Test
    @Transactional
    void outside_the_sample_the_published_password_is_withdrawn_and_no_account_gets_it() {
        var accounts = new Accounts(organization, identities, jdbc, "");

        accounts.follow(clock.instant());

        assertThat(identities.checkPassword("19900.chairman", "sauro")).isFalse();
        assertThat(jdbc.sql("select count(*) from org_account where sample")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void an_own_password_survives() {
        var user = identities.createUserQuery().userId("H57.STP.head").singleResult();
        user.setPassword("my own words");
        identities.saveUser(user);

        follow();

        assertThat(identities.checkPassword("H57.STP.head", "my own words")).isTrue();
        assertThat(Set.copyOf(groupsOf("H57.STP.head"))).contains("H57.STP.head");
    }
}
