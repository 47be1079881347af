/** Sáu Rõ: one package a capability below this one; what each uses is verified and drawn in docs/modules. */
package vn.sauro;
