/** What a node does with requests while it is not ready. */
package vn.sauro.operation.web;
