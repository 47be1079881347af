/** Papers of dossiers over HTTP. */
package vn.sauro.paper.web;
