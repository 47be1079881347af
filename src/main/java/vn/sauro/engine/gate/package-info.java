/** The deploy gate: rules that every model must meet before the engine sees it, the same in a test, on the command line and at deployment. */
@org.springframework.modulith.NamedInterface("gate")
package vn.sauro.engine.gate;
