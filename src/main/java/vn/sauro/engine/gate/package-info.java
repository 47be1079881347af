/** The deploy gate: rules that every model must meet before the engine sees it, the same in a test, on the command line and at deployment. */
package vn.sauro.engine.gate;
