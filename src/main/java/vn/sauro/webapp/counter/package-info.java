/** The page of the service centre's counter: a dossier received in under two minutes with the keyboard alone. */
package vn.sauro.webapp.counter;
