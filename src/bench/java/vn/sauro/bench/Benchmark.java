package vn.sauro.bench;

/** One of B1 to B8. */
interface Benchmark {

    String id();

    String title();

    /** @return its tables and remarks, in Markdown */
    String run(House house) throws Exception;
}
