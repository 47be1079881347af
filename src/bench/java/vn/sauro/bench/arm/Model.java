package vn.sauro.bench.arm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;

/** The fixed model: who holds its three tasks one after another, and its text for a bare engine. */
final class Model {

    static final String PROCESS = "BenchCase";
    static final List<String> HOLDERS = List.of("H57.SXD.HTKT.officer", "H57.SXD.HTKT.head", "H57.SXD.head");

    private Model() {}

    /** @param engine XML namespace of the engine's extensions */
    static String bare(String engine, String processAttributes) {
        try (var file = Model.class.getResourceAsStream("/arm/bench-case.bpmn")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("{engine}", engine)
                    .replace("{timeToLive}", processAttributes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A bare engine knows no working time: two days from now. */
    static Date due() {
        return Date.from(Instant.now().plus(Duration.ofDays(2)));
    }
}
