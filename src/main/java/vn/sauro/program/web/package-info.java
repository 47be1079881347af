/** Programmes and their imports over HTTP: the API and the pages. */
package vn.sauro.program.web;
