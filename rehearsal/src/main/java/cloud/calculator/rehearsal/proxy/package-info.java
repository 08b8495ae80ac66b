/**
 * A proxy that stands between gateway and operators and spoils a share of the answers. It
 * needs nothing but a JDK and knows nothing of containers.
 */
@NullMarked
package cloud.calculator.rehearsal.proxy;

import org.jspecify.annotations.NullMarked;
