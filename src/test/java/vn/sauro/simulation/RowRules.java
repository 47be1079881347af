package vn.sauro.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rules written as queries, each of which lists the rows that break it. */
@TestComponent
class RowRules {

    private final JdbcClient jdbc;

    RowRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param file of blocks that begin with {@code -- name:} */
    List<Rule> of(String file) {
        var rules = new ArrayList<Rule>();
        named(file).forEach(block -> {
            var name = block.substring(0, block.indexOf('\n'));
            rules.add(new Rule(name, () -> jdbc.sql(query(block)).query().listOfRows()));
        });
        return rules;
    }

    /** @param file of blocks of which each counts something */
    Map<String, Integer> counts(String file) {
        var counts = new LinkedHashMap<String, Integer>();
        named(file)
                .forEach(block -> counts.put(
                        block.substring(0, block.indexOf('\n')),
                        jdbc.sql(query(block)).query(Integer.class).single()));
        return counts;
    }

    private static String query(String block) {
        return block.substring(block.indexOf('\n')).strip().replaceAll(";$", "");
    }

    /** @return what follows {@code -- name: } up to the next one */
    static List<String> named(String file) {
        try {
            var text = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
            var blocks = List.of(text.split("(?m)^-- name: "));
            return blocks.subList(1, blocks.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
