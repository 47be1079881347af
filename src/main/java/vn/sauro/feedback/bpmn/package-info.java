/** Listeners and expressions by which the models of feedback and ratings lead their cases. */
package vn.sauro.feedback.bpmn;
