/** Camunda Forms on the server: what a form asks for, and whether what was submitted answers it. */
package vn.sauro.engine.form;
