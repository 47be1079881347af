/** Benchmarks: a driver that starts arms (child JVMs on their own databases), lets them work in turn and compares. */
package vn.sauro.bench;
