/** Files of cases over HTTP. */
package vn.sauro.document.web;
