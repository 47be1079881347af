package vn.sauro.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

@ImportApplication
class ImportTest {

    private static final String OFFICE = "H57.VP.general-officer";

    @Autowired
    Imports imports;

    @Autowired
    ImportWorker worker;

    @Autowired
    QuarterStart quarterStart;

    @Autowired
    Programmes programmes;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    RepositoryService repository;

    @TempDir
    Path folder;

    @BeforeEach
    void anAutumnMorning() {
        Now.is("2026-11-21T09:00");
        Models.deploy(repository);
        new CleanSlate(jdbc).wipe();
    }

    @AfterEach
    void backToTheRealClock() {
        Now.real();
    }

    @Test
    void theSampleProgrammeStartsWhatIsDueAndPlansTheRest() throws IOException {
        var id = imports.start(
                new ClassPathResource("sample/programme/action-programme.csv")
                        .getFile()
                        .toPath(),
                "action-programme.csv",
                OFFICE);
        assertThat(imports.progress(id))
                .returns("RUNNING", ImportProgress::state)
                .returns(126, ImportProgress::pending)
                .returns(0, ImportProgress::percent);

        assertThat(worker.drain()).isEqualTo(126);

        assertThat(imports.refused(id, 0, 200)).isEmpty();
        assertThat(imports.progress(id))
                .returns("DONE", ImportProgress::state)
                .returns(63, ImportProgress::started)
                .returns(63, ImportProgress::planned)
                .returns(100, ImportProgress::percent);
        assertThat(cases()).isEqualTo(63);
        assertThat(programmes.tree()).hasSize(6);
        assertThat(programmes.tree().stream().flatMap(programme -> programme.groups().stream()))
                .hasSize(15);
        assertThat(programmes.tree().stream()
                        .map(programme -> programme.counts().total())
                        .toList())
                .satisfies(totals ->
                        assertThat(totals.stream().mapToInt(i -> i).sum()).isEqualTo(126));
    }

    private long cases() {
        return jdbc.sql(
                        "select count(*) from act_ru_execution where business_key_ like 'CT0%' and parent_id_ is null and super_exec_ is null")
                .query(Long.class)
                .single();
    }
}
