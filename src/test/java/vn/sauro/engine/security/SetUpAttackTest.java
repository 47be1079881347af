package vn.sauro.engine.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CVE-2026-77226: while nobody is in {@code camunda-admin}, the set-up page makes a stranger administrator. */
@RunningApplication
class SetUpAttackTest {

    private static final String NEW_ADMINISTRATOR =
            "{\"profile\":{\"id\":\"mallory\",\"firstName\":\"M\",\"lastName\":\"M\"},\"credentials\":{\"password\":\"p\"}}";

    @LocalServerPort
    int port;

    @Autowired
    Staff staff;

    @Autowired
    IdentityService identities;

    @Autowired
    JdbcClient jdbc;

    @AfterEach
    void onlyAdminIsAdministrator() {
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'camunda-admin'")
                .update();
        identities.createMembership("admin", "camunda-admin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/camunda/api/admin/setup/default/user/create",
                "/camunda/api/admin/setup/default/user/create/",
                "/camunda/api/admin/%73etup/default/user/create",
                "/camunda/api/admin/SETUP/default/user/create",
                "/camunda/api/admin//setup/default/user/create",
                "/camunda/api/admin/setup;x=y/default/user/create",
                "/camunda/api/admin/x/../setup/default/user/create",
                "/camunda/api/admin/x/%2e%2e/setup/default/user/create",
                "/camunda//api/admin/setup/default/user/create",
                "/camunda/api/cockpit/setup/default/user/create",
                "/camunda/api/tasklist/setup/default/user/create",
                "/camunda/api/welcome/setup/default/user/create"
            })
    void the_attack_fails_even_in_the_state_in_which_it_works_on_the_bare_engine(String path) {
        staff.officer("lan");
        // With a token of her own; strangers have none.
        var lan = new Http(port);
        lan.signIn("lan", Staff.PASSWORD);
        assertThat(lan.token()).isNotEmpty();
        jdbc.sql("delete from ACT_ID_MEMBERSHIP where GROUP_ID_ = 'camunda-admin'")
                .update();

        assertThat(new Http(port).post(path, NEW_ADMINISTRATOR).statusCode()).isIn(400, 404);
        var answer = lan.post(path, NEW_ADMINISTRATOR, "X-XSRF-TOKEN", lan.token());

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(identities.createUserQuery().userId("mallory").count()).isZero();
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isZero();
    }

    @Test
    void the_published_address_answers_404_to_everybody_always() {
        var path = "/camunda/api/admin/setup/default/user/create";

        assertThat(new Http(port).post(path, NEW_ADMINISTRATOR).statusCode()).isEqualTo(404);
        assertThat(new Http(port).get(path).statusCode()).isEqualTo(404);
        assertThat(new Http(port).get("/camunda/app/admin/default/setup/").statusCode())
                .isEqualTo(404);
        assertThat(admin().post(path, NEW_ADMINISTRATOR).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/group/camunda-admin/members/admin", "/user/admin", "/group/camunda-admin"})
    void the_last_administrator_cannot_be_removed_by_any_road(String path) {
        var answer = admin().send("DELETE", "/engine-rest" + path, null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("camunda-admin");
        assertThat(admin().get("/engine-rest/user/count").body()).contains("count");
        assertThat(identities.createUserQuery().memberOfGroup("camunda-admin").count())
                .isOne();
    }

    @Test
    void one_of_two_administrators_can_be_removed() {
        staff.officer("deputy");
        identities.createMembership("deputy", "camunda-admin");

        assertThat(admin().send("DELETE", "/engine-rest/group/camunda-admin/members/deputy", null)
                        .statusCode())
                .isEqualTo(204);
        assertThat(admin().send("DELETE", "/engine-rest/user/deputy", null).statusCode())
                .isEqualTo(204);
    }

    @Test
    void two_administrators_who_remove_each_other_at_the_same_moment_leave_one() throws Exception {
        staff.officer("deputy");
        var both = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < 10; round++) {
                onlyAdminIsAdministrator();
                identities.createMembership("deputy", "camunda-admin");
                both.invokeAll(List.of(removes("admin"), removes("deputy")));

                assertThat(identities
                                .createUserQuery()
                                .memberOfGroup("camunda-admin")
                                .count())
                        .isOne();
            }
        } finally {
            both.shutdownNow();
        }
    }

    private Callable<Void> removes(String person) {
        return () -> {
            identities.deleteMembership(person, "camunda-admin");
            return null;
        };
    }

    private Http admin() {
        return new Http(port).as("admin", "sauro");
    }
}
