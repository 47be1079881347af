/** The catalogue of procedures over HTTP: the API and the public pages. */
package vn.sauro.catalogue.web;
