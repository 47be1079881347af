/** Idle cases over HTTP. */
package vn.sauro.escalation.web;
