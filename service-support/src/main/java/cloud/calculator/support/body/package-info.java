/**
 * Limits on the bodies of requests: their length, the time they take, and the memory that
 * all of them occupy. It depends on the memory and error packages.
 */
@NullMarked
package cloud.calculator.support.body;

import org.jspecify.annotations.NullMarked;
