/** What runs inside the child JVMs: bare engines, the whole platform, hand-written JDBC. */
package vn.sauro.bench.arm;
