package vn.sauro.bench;

/**
 * What work has cost, beside its time; these figures do not depend on what else the machine does.
 *
 * @param statements without begin and commit
 * @param rows inserted, updated or deleted
 * @param walBytes of the whole cluster
 * @param jvmMillis processor time of the arm
 * @param databaseMillis processor time of the database where it is a process of its own
 */
record Cost(long statements, long rows, long walBytes, long jvmMillis, long databaseMillis) {

    static final Cost NONE = new Cost(0, 0, 0, 0, 0);

    Cost plus(Cost other) {
        return new Cost(
                statements + other.statements,
                rows + other.rows,
                walBytes + other.walBytes,
                jvmMillis + other.jvmMillis,
                databaseMillis + other.databaseMillis);
    }

    Cost minus(Cost other) {
        return plus(new Cost(-other.statements, -other.rows, -other.walBytes, -other.jvmMillis, -other.databaseMillis));
    }

    long cpuMillis() {
        return jvmMillis + databaseMillis;
    }
}
