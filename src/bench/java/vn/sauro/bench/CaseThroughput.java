package vn.sauro.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import vn.sauro.bench.arm.CamundaEngine;
import vn.sauro.bench.arm.CaseEngine;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.FlowableEngine;
import vn.sauro.bench.arm.JdbcCases;
import vn.sauro.bench.arm.PlatformEngine;

/** B1: cases of a fixed model through bare engines, the platform and hand-written JDBC. */
final class CaseThroughput implements Benchmark {

    private static final String CAMUNDA = "Camunda 7.24, history full";
    private static final String PLATFORM = "Sáu Rõ";
    private static final String FLOWABLE = "Flowable, history audit";
    private static final String JDBC = "hand-written JDBC";
    private static final String CONTROL = "Camunda again (A/A)";

    private static final Map<String, Class<? extends CaseEngine>> ARMS = new LinkedHashMap<>();

    static {
        ARMS.put(CAMUNDA, CamundaEngine.class);
        ARMS.put(PLATFORM, PlatformEngine.class);
        ARMS.put(FLOWABLE, FlowableEngine.class);
        ARMS.put(JDBC, JdbcCases.class);
        ARMS.put(CONTROL, CamundaEngine.class);
    }

    @Override
    public String id() {
        return "B1";
    }

    @Override
    public String title() {
        return "cases of a fixed model";
    }

    @Override
    public String run(House house) throws Exception {
        var random = house.random();
        var postgres = on(house, random, "PostgreSQL", house.size(2, 7));
        house.close();
        return postgres + "\n" + on(house, random, "H2", house.size(1, 5));
    }

    private static String on(House house, Random random, String server, int rounds) throws Exception {
        var one = new LinkedHashMap<String, ArmRuns>();
        var four = new LinkedHashMap<String, ArmRuns>();
        for (var arm : ARMS.entrySet()) {
            var name = arm.getValue().getSimpleName().toLowerCase() + one.size();
            var database =
                    server.equals("H2") ? house.h2(name) : house.postgres().create(name);
            var child = house.child(arm.getValue(), database);
            one.put(arm.getKey(), runs(house, database, child, 1));
            four.put(arm.getKey(), runs(house, database, child, 4));
        }
        Rounds.warm(house, random, house.size(1, 24), new LinkedHashMap<>(four));
        four.values().forEach(ArmRuns::forget);
        house.say("%s: %d rounds", server, rounds);
        return "**" + server + "**\n\n" + table(play(random, rounds, one), one, play(random, rounds, four), four);
    }

    private static ArmRuns runs(House house, Database database, Child child, int clients) {
        return new ArmRuns(house.postgres(), database, child, "run", house.size(500, 3_000), clients);
    }

    private static Map<String, double[]> play(Random random, int rounds, Map<String, ArmRuns> arms) throws Exception {
        return Rounds.play(random, rounds, new LinkedHashMap<>(arms));
    }

    private static String table(
            Map<String, double[]> one,
            Map<String, ArmRuns> cost,
            Map<String, double[]> four,
            Map<String, ArmRuns> costOfFour) {
        var table = new Table(
                "arm",
                "cases/s, 1 client",
                "× Camunda",
                "cases/s, 4 clients",
                "× Camunda",
                "scaling 1→4 × Camunda's",
                "statements/case",
                "rows/case",
                "WAL kB/case",
                "CPU ms/case, 1 client",
                "4 clients");
        ARMS.keySet()
                .forEach(arm -> table.row(
                        arm,
                        Ratios.spread(one.get(arm)).median(),
                        Ratios.of(one.get(arm), one.get(CAMUNDA)),
                        Ratios.spread(four.get(arm)).median(),
                        Ratios.of(four.get(arm), four.get(CAMUNDA)),
                        Table.number(scaling(arm, one, four) / scaling(CAMUNDA, one, four)),
                        cost.get(arm).perDone(Cost::statements),
                        cost.get(arm).perDone(Cost::rows),
                        cost.get(arm).perDone(Cost::walBytes) / 1_000,
                        cost.get(arm).perDone(Cost::cpuMillis),
                        costOfFour.get(arm).perDone(Cost::cpuMillis)));
        return table + verdict(one, four);
    }

    private static double scaling(String arm, Map<String, double[]> one, Map<String, double[]> four) {
        return Ratios.spread(four.get(arm)).median()
                / Ratios.spread(one.get(arm)).median();
    }

    private static String verdict(Map<String, double[]> one, Map<String, double[]> four) {
        var text = new StringBuilder("\n");
        for (var rates : java.util.List.of(one, four)) {
            var clients = rates == one ? "1 client" : "4 clients";
            var control = Ratios.of(rates.get(CONTROL), rates.get(CAMUNDA));
            text.append("- ").append(clients).append(": ");
            text.append(
                    control.quiet()
                            ? "platform × Flowable " + Ratios.of(rates.get(PLATFORM), rates.get(FLOWABLE))
                            : "no verdict, the machine was not quiet (A/A " + control + ")");
            text.append('\n');
        }
        return text.toString();
    }
}
