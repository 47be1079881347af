package vn.sauro.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.test.context.ActiveProfiles;

@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "spring.datasource.url=jdbc:h2:mem:filters;DB_CLOSE_DELAY=-1")
@ActiveProfiles("sample")
class TaskFiltersTest {

    private static final List<String> NAMES =
            List.of("Việc của tôi", "Việc của đơn vị tôi", "Sắp đến hạn", "Quá hạn", "Chờ tôi quyết định");

    @Autowired
    TaskFilters taskFilters;

    @Autowired
    FilterService filters;

    @Autowired
    IdentityService identities;

    @AfterEach
    void signOut() {
        identities.clearAuthentication();
    }

    @Test
    void anotherStartAddsNothing() {
        taskFilters.run(null);
        assertThat(all()).extracting(Filter::getName).containsExactlyInAnyOrderElementsOf(NAMES);
    }

    @Test
    void whatAnAdministratorDamagedIsMendedAtTheNextStart() {
        var damaged = all().get(0);
        var id = damaged.getId();
        damaged.setName("khác");
        filters.saveFilter(damaged);
        taskFilters.run(null);
        assertThat(filters.getFilter(id).getName()).isIn(NAMES);
    }

    @Test
    void everybodyOfTheOfficeReadsThemAndTheEngineAcceptsTheirExpressions() {
        identities.setAuthentication("19900.KTHTDT.land-officer", List.of("19900.KTHTDT.land-officer"));
        assertThat(all()).hasSize(NAMES.size()).allSatisfy(filter -> assertThat(filters.count(filter.getId()))
                .isZero());
    }

    private List<Filter> all() {
        return filters.createTaskFilterQuery().list();
    }
}
