/** Every error over HTTP as problem details in the reader's language. */
package vn.sauro.shared.web;
