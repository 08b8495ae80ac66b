/**
 * HTTP clients for tests, well-behaved and hostile ones, and free ports. Knows the JDK
 * only.
 */
@NullMarked
package cloud.calculator.testsupport.http;

import org.jspecify.annotations.NullMarked;
