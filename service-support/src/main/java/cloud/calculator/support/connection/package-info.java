/**
 * The embedded Tomcat: connections with slow headers, malformed requests, and buffer
 * sizes. It depends on the body and headers packages.
 */
@NullMarked
package cloud.calculator.support.connection;

import org.jspecify.annotations.NullMarked;
