/** The benchmarks' own kind of case in the platform; beans that models may name live in a package of this name. */
package vn.sauro.bench.bpmn;
