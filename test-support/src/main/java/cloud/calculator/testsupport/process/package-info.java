/**
 * Services in processes of their own: the script {@code run} with its five processes,
 * executable JARs and WARs, and Tomcat. Integration tests that only send requests use
 * {@link cloud.calculator.testsupport.process.SharedCalculator}, whose five processes
 * start once per JVM; a test that stops, kills or configures processes starts its own
 * with {@link cloud.calculator.testsupport.process.RunScript}.
 */
@NullMarked
package cloud.calculator.testsupport.process;

import org.jspecify.annotations.NullMarked;
