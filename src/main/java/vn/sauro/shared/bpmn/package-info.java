/** What delegates and listeners of every module share. */
package vn.sauro.shared.bpmn;
