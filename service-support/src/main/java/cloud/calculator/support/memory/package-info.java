/**
 * The memory of a service: what a request may reserve, what the process needs to start,
 * and what it has. It depends on no other package of this module.
 */
@NullMarked
package cloud.calculator.support.memory;

import org.jspecify.annotations.NullMarked;
