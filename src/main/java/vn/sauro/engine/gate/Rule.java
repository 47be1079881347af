package vn.sauro.engine.gate;

/** One thing that is checked in every BPMN file. */
interface Rule {

    void check(BpmnFile file, Bundle bundle, Findings findings);
}
