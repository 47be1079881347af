/** Who sits where, since when and by which decision: units, positions, people, substitutions and what each level may decide. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar"})
package vn.sauro.organization;
