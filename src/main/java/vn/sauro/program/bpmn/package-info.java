/** What the programmes need of the engine: to act for the person who handed a workbook in. */
package vn.sauro.program.bpmn;
