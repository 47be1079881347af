/** Administrative procedures as dated, versioned data: steps, components, fees, overrides of communes, and who sits in which role. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"shared", "calendar", "organization"})
package vn.sauro.catalogue;
