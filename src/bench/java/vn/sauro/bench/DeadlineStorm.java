package vn.sauro.bench;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.sauro.bench.arm.JdbcTimers;
import vn.sauro.bench.arm.StormNode;

/** B2: many deadlines due in the same minute, while a million of the future wait and while none does. */
final class DeadlineStorm implements Benchmark {

    private static final String JDBC = "hand-written JDBC, one commit a timer, none waiting";
    private static final String PLAIN = "plain timers, none waiting";
    private static final String AGAIN = "plain timers, none waiting, again (A/A)";
    private static final String LOADED = "plain timers, many waiting";
    private static final String MORE = "plain timers, five times as many due, none waiting";
    private static final String MORE_LOADED = "plain timers, five times as many due, many waiting";
    private static final String OVERDUE = "overdue duties with ledger and first rung, none waiting";
    private static final String OVERDUE_LOADED = "overdue duties with ledger and first rung, many waiting";

    private static final int LONGEST = 180_000;

    @Override
    public String id() {
        return "B2";
    }

    @Override
    public String title() {
        return "deadline storm";
    }

    @Override
    public String run(House house) throws Exception {
        int due = house.size(200, 20_000);
        int overdue = house.size(20, 400);
        int waiting = house.size(2_000, 1_000_000);
        int rounds = house.size(1, 5);
        var data = new StormData(house);
        var calm = data.quiet(due * 15, overdue * 24);
        var full = data.loaded(calm, waiting);
        var node = house.child(StormNode.class, calm);
        var loaded = house.child(StormNode.class, full);
        var database = house.postgres().create("b2_jdbc");
        var window = house.size(1_500, 5_000);
        var jdbc = new JdbcStorm(house, database, house.child(JdbcTimers.class, database), due, window);

        var turns = new LinkedHashMap<String, StormTurn>();
        turns.put(PLAIN, new StormTurn(house, calm, node, StormData.PLAIN, due, window));
        turns.put(AGAIN, new StormTurn(house, calm, node, StormData.PLAIN, due, window));
        turns.put(LOADED, new StormTurn(house, full, loaded, StormData.PLAIN, due, window));
        turns.put(MORE, new StormTurn(house, calm, node, StormData.PLAIN, due * 5, window));
        turns.put(MORE_LOADED, new StormTurn(house, full, loaded, StormData.PLAIN, due * 5, window));
        turns.put(OVERDUE, new StormTurn(house, calm, node, StormData.OVERDUE, overdue, LONGEST));
        turns.put(OVERDUE_LOADED, new StormTurn(house, full, loaded, StormData.OVERDUE, overdue, LONGEST));
        warm(house, turns);
        house.say("%d rounds, %,d and %,d due, %,d waiting", rounds, due, due * 5, waiting);
        var all = new LinkedHashMap<String, Rounds.Turn>(turns);
        all.put(JDBC, jdbc);
        var rates = Rounds.play(house.random(), rounds, all);
        var calmWeather = new StormWeather(house, full, loaded);
        return table(rates, turns, jdbc, due, waiting)
                + verdict(rates)
                + calmWeather.idle()
                + calmWeather.people(turns.get(OVERDUE_LOADED));
    }

    /** Laps that do not count: the processor time of a timer falls to a third of the first lap's, and slowly from the tenth on. */
    private static void warm(House house, Map<String, StormTurn> turns) throws Exception {
        for (int lap = 0; lap < house.size(1, 12); lap++) {
            for (var name : new String[] {PLAIN, OVERDUE, LOADED, OVERDUE_LOADED}) {
                var turn = turns.get(name);
                turn.forget();
                turn.take();
                house.say("warming up, %s: %.1f ms a timer", name, turn.perTimer(Cost::cpuMillis));
            }
        }
        turns.values().forEach(StormTurn::forget);
    }

    private static String table(
            Map<String, double[]> rates, Map<String, StormTurn> turns, JdbcStorm jdbc, int due, int waiting) {
        var table = new Table(
                "%,d due, %,d waiting".formatted(due, waiting),
                "timers/s",
                "× none waiting",
                "× JDBC",
                "statements/timer",
                "rows/timer",
                "WAL kB/timer",
                "CPU ms/timer");
        turns.forEach((name, turn) -> table.row(
                name,
                Ratios.spread(rates.get(name)).median(),
                Ratios.of(rates.get(name), rates.get(name.startsWith("overdue") ? OVERDUE : PLAIN)),
                Ratios.of(rates.get(name), rates.get(JDBC)),
                turn.perTimer(Cost::statements),
                turn.perTimer(Cost::rows),
                turn.perTimer(Cost::walBytes) / 1_000,
                turn.perTimer(Cost::cpuMillis)));
        table.row(
                JDBC,
                Ratios.spread(rates.get(JDBC)).median(),
                "",
                "",
                jdbc.perTimer(Cost::statements),
                jdbc.perTimer(Cost::rows),
                jdbc.perTimer(Cost::walBytes) / 1_000,
                jdbc.perTimer(Cost::cpuMillis));
        return table.toString();
    }

    private static String verdict(Map<String, double[]> rates) {
        var control = Ratios.of(rates.get(AGAIN), rates.get(PLAIN));
        var text = control.quiet() ? "" : "- no verdict, the machine was not quiet (A/A " + control + ")\n";
        return "\n" + text + "- slower with many waiting: " + Ratios.of(rates.get(PLAIN), rates.get(LOADED))
                + ", five times as many due " + Ratios.of(rates.get(MORE), rates.get(MORE_LOADED))
                + " (target ≤ 1.15)\n"
                + "- overdue × plain, a duty each: " + Ratios.of(rates.get(OVERDUE), rates.get(PLAIN))
                + " (target ≥ 0.7)\n";
    }
}
