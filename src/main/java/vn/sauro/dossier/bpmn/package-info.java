/** Delegates, listeners and expressions by which the procedure models lead dossiers. */
package vn.sauro.dossier.bpmn;
