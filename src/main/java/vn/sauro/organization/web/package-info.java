/** The register over HTTP: read it, and record an absence. */
package vn.sauro.organization.web;
