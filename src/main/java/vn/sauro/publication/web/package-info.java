/** The citizens' pages over HTTP. */
package vn.sauro.publication.web;
