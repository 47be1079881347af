/** Duties over HTTP. */
package vn.sauro.duty.web;
