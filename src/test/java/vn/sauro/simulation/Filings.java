package vn.sauro.simulation;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import vn.sauro.catalogue.Catalogue;
import vn.sauro.catalogue.Execution;
import vn.sauro.catalogue.ProcedureFilter;
import vn.sauro.catalogue.ProcedureLevel;
import vn.sauro.catalogue.ProcedureVersion;
import vn.sauro.dossier.Applicant;
import vn.sauro.dossier.ApplicantKind;
import vn.sauro.dossier.Channel;
import vn.sauro.dossier.DossierFiling;
import vn.sauro.dossier.FeeFacts;
import vn.sauro.dossier.FileDossier;
import vn.sauro.shared.PageRequest;
import vn.sauro.shared.SqlTime;
import vn.sauro.support.Scenario;

/** Who files what and where: at a counter, for another commune than the one that takes it in, online, or not all there is to it. */
@TestComponent
class Filings {

    static final String COPY = "2.000815";
    static final String LAND = "1.013978";
    static final String HOUSE = "1.013236";
    static final String BIRTH = "2.002622";
    static final String UNREGULATED = "9.000054";

    /** Of a hundred dossiers; every other procedure of the communes shares the rest. */
    private static final Map<String, Integer> OFTEN = Map.of(COPY, 24, LAND, 14, HOUSE, 12, BIRTH, 8, UNREGULATED, 3);

    private static final List<String> COMMUNES = List.of("19900", "19867", "20071");

    private final DossierFiling filing;
    private final Catalogue catalogue;
    private final Citizens citizens;
    private final Scenario scenario;
    private final Agenda agenda;
    private final Clock clock;
    private final List<String> codes = new ArrayList<>();
    private final Map<String, Integer> ways = new TreeMap<>();
    private List<String> others = List.of();
    private Random chance = new Random(0);

    Filings(
            DossierFiling filing,
            Catalogue catalogue,
            Citizens citizens,
            Scenario scenario,
            Agenda agenda,
            Clock clock) {
        this.filing = filing;
        this.catalogue = catalogue;
        this.citizens = citizens;
        this.scenario = scenario;
        this.agenda = agenda;
        this.clock = clock;
    }

    /** Spreads so many arrivals over the time from now on; the seed decides all of them. */
    void plan(int dossiers, Duration spread, long seed) {
        chance = new Random(seed);
        others = catalogue
                .search(
                        new ProcedureFilter(null, null, ProcedureLevel.COMMUNE, Execution.GENERIC),
                        new PageRequest(0, 200))
                .items()
                .stream()
                .map(ProcedureVersion::procedureCode)
                .sorted()
                .toList();
        for (int i = 0; i < dossiers; i++) {
            var later = (long) (chance.nextDouble() * spread.toSeconds());
            agenda.at(clock.instant().plusSeconds(later), this::file);
        }
    }

    /** @return codes of all dossiers filed */
    List<String> codes() {
        return codes;
    }

    /** @return how many were filed in which way */
    Map<String, Integer> ways() {
        return ways;
    }

    private void file() {
        var receiving = any(COMMUNES);
        var resolving = chance.nextDouble() < 0.1 ? any(COMMUNES) : receiving;
        var procedure = procedure();
        var terms = catalogue.current(procedure, today()).orElseThrow();
        var online = terms.onlineFiling() && chance.nextDouble() < 0.3;
        var lacking = !online && terms.components().size() > 1 && chance.nextDouble() < 0.08;
        var components = terms.components().stream()
                .skip(lacking ? 1 : 0)
                .map(component -> new FileDossier.Component(component.no(), null, null, null))
                .toList();
        var order = new FileDossier(
                null,
                procedure,
                receiving,
                resolving,
                online ? Channel.ONLINE : Channel.DIRECT,
                applicant(),
                components,
                new FeeFacts(terms.feeCounts().stream().collect(Collectors.toMap(unit -> unit, unit -> 2)), null),
                lacking);
        var code = (online ? filing.file(order) : scenario.as(counter(receiving), () -> filing.file(order))).code();
        scenario.work();
        codes.add(code);
        ways.merge(online ? "filed online" : "filed at a counter", 1, Integer::sum);
        ways.merge("filed with papers lacking", lacking ? 1 : 0, Integer::sum);
        citizens.filed(code, procedure.equals(BIRTH));
    }

    static String counter(String commune) {
        return commune + ".TTPVHCC.one-stop-officer";
    }

    private static Applicant applicant() {
        return new Applicant(
                ApplicantKind.CITIZEN,
                "Người nộp mẫu",
                "046123456789",
                "0912345678",
                "nguoi.nop@example.org",
                "Phường Thuận An (mẫu)",
                null,
                null,
                "vi");
    }

    private String procedure() {
        var pick = chance.nextInt(100);
        for (var each : new TreeMap<>(OFTEN).entrySet()) {
            pick -= each.getValue();
            if (pick < 0) {
                return each.getKey();
            }
        }
        var code = any(others);
        return catalogue.current(code, today()).isPresent() ? code : COPY;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), SqlTime.VIETNAM);
    }

    private <T> T any(List<T> values) {
        return values.get(chance.nextInt(values.size()));
    }
}
