/** Amendments of calendars over HTTP. */
package vn.sauro.deadline.web;
