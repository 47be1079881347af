/** Dossiers over HTTP: the API of staff, and the page of the counter. */
package vn.sauro.dossier.web;
