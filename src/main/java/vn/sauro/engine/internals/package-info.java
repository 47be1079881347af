/** The only place that touches implementation classes of the engine; moving to a fork means renaming imports here. */
package vn.sauro.engine.internals;
