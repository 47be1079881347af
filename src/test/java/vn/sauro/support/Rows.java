package vn.sauro.support;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How many rows there are, to see that something refused left none. */
public final class Rows {

    private Rows() {}

    /** @return the number of rows of each table */
    public static List<Integer> of(JdbcClient jdbc, String... tables) {
        return Stream.of(tables)
                .map(table -> jdbc.sql("select count(*) from " + table)
                        .query(Integer.class)
                        .single())
                .toList();
    }

    public static int documents(JdbcClient jdbc, String caseCode) {
        return jdbc.sql("select count(*) from case_document where case_code = :code")
                .param("code", caseCode)
                .query(Integer.class)
                .single();
    }
}
