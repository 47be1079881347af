package vn.sauro.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import vn.sauro.bench.arm.Arm;
import vn.sauro.bench.arm.Database;
import vn.sauro.bench.arm.PlatformEngine;
import vn.sauro.bench.arm.StarterNode;

/**
 * B8: start-up, heap and memory of a node against Camunda's bare starter with webapps, both on a schema that is there; then both with
 * an archive of the classes that an earlier start has loaded, as the platform's image has it.
 */
final class Footprint implements Benchmark {

    private static final String STARTER = "bare starter with webapps";
    private static final String PLATFORM = "Sáu Rõ";
    private static final String CONTROL = "bare starter again (A/A)";
    private static final String ARCHIVED_STARTER = "bare starter, class archive";
    private static final String ARCHIVED_PLATFORM = "Sáu Rõ, class archive";

    /** The heap may shrink to what is used. */
    private static final String SMALL = "-Xms64m";

    private record Size(double readySeconds, double readyCpuSeconds, double heapMegabytes, double rssMegabytes) {}

    private static final Map<String, ToDoubleFunction<Size>> FIGURES = new LinkedHashMap<>();

    static {
        FIGURES.put("ready after, s", Size::readySeconds);
        FIGURES.put("processor time until then, s", Size::readyCpuSeconds);
        FIGURES.put("heap in use, MB", Size::heapMegabytes);
        FIGURES.put("RSS, MB", Size::rssMegabytes);
    }

    @Override
    public String id() {
        return "B8";
    }

    @Override
    public String title() {
        return "start-up and memory";
    }

    @Override
    public String run(House house) throws Exception {
        var ours = house.postgres().create("b8_platform");
        var bare = house.postgres().create("b8_starter");
        var starts = new LinkedHashMap<String, Start>();
        starts.put(STARTER, new Start(house, StarterNode.class, bare));
        starts.put(PLATFORM, new Start(house, PlatformEngine.class, ours));
        starts.put(CONTROL, new Start(house, StarterNode.class, bare));
        starts.put(ARCHIVED_STARTER, new Start(house, StarterNode.class, bare).archived("b8_starter"));
        starts.put(ARCHIVED_PLATFORM, new Start(house, PlatformEngine.class, ours).archived("b8_platform"));
        // The first start makes the schema, the first of an archived one its archive.
        for (var name : List.of(STARTER, PLATFORM, ARCHIVED_STARTER, ARCHIVED_PLATFORM)) {
            starts.get(name).rehearse();
        }
        Rounds.play(house.random(), house.size(1, 4), new LinkedHashMap<>(starts));
        return table(starts);
    }

    private static String table(Map<String, Start> starts) {
        var table = new Table(
                "figure",
                STARTER,
                PLATFORM,
                "×",
                CONTROL + " ×",
                ARCHIVED_STARTER,
                ARCHIVED_PLATFORM,
                "×",
                "× bare starter");
        FIGURES.forEach((name, figure) -> {
            var bare = starts.get(STARTER).figures(figure);
            var ours = starts.get(PLATFORM).figures(figure);
            var archivedBare = starts.get(ARCHIVED_STARTER).figures(figure);
            var archivedOurs = starts.get(ARCHIVED_PLATFORM).figures(figure);
            table.row(
                    name,
                    Ratios.spread(bare).median(),
                    Ratios.spread(ours).median(),
                    Ratios.of(ours, bare),
                    Ratios.of(starts.get(CONTROL).figures(figure), bare),
                    Ratios.spread(archivedBare).median(),
                    Ratios.spread(archivedOurs).median(),
                    Ratios.of(archivedOurs, archivedBare),
                    Ratios.of(archivedOurs, bare));
        });
        return table.toString();
    }

    /** One turn: a JVM is started, measured and stopped. */
    private static final class Start implements Rounds.Turn {

        private final House house;
        private final Class<? extends Arm> arm;
        private final Database database;
        private final List<Size> sizes = new ArrayList<>();

        /** Where the archive of classes is, null without one. */
        private Path archive;

        Start(House house, Class<? extends Arm> arm, Database database) {
            this.house = house;
            this.arm = arm;
            this.database = database;
        }

        Start archived(String name) {
            archive = house.folder().resolve(name + ".jsa");
            return this;
        }

        /** A start that does not count. */
        void rehearse() throws Exception {
            child(archive == null ? List.of() : List.of("-XX:ArchiveClassesAtExit=" + archive));
            house.close();
        }

        @Override
        public double take() throws Exception {
            var flags =
                    archive == null ? List.of(SMALL) : List.of(SMALL, "-XX:SharedArchiveFile=" + archive, "-Xshare:on");
            var start = System.nanoTime();
            var child = child(flags);
            var seconds = (System.nanoTime() - start) / 1e9;
            var cpu = Processes.cpuMillis(child.pid()) / 1e3;
            child.ask("gc");
            var heap = Long.parseLong(child.ask("gc")) / 1e6;
            sizes.add(new Size(seconds, cpu, heap, Processes.rss(child.pid()) / 1e6));
            house.close();
            return seconds;
        }

        private Child child(List<String> flags) throws Exception {
            return house.child(arm, database, flags.toArray(String[]::new));
        }

        double[] figures(ToDoubleFunction<Size> figure) {
            return sizes.stream().mapToDouble(figure).toArray();
        }
    }
}
