/**
 * Gateway, operators, faulty operators and a trace collector inside the JVM of the tests.
 * Knows the services by the names of their classes only, because their own tests use this
 * module.
 */
@NullMarked
package cloud.calculator.testsupport.running;

import org.jspecify.annotations.NullMarked;
