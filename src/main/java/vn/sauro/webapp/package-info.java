/** What a person sees: start page, unit work pages, and Camunda's web applications in Vietnamese with the six clears on every task. */
package vn.sauro.webapp;
