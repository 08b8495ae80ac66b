/**
 * A proxy between gateway and operators that injects faults into a share of the
 * responses. It depends on nothing but the JDK.
 */
@NullMarked
package cloud.calculator.rehearsal.proxy;

import org.jspecify.annotations.NullMarked;
