/** What every module may use: refusals a person can act on, who is acting, words in two languages. */
@org.springframework.modulith.ApplicationModule(
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package vn.sauro.shared;
