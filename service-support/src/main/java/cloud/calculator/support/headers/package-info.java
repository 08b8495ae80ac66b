/**
 * Response headers that restrict what browsers do with a response. It depends on no other
 * package of this module.
 */
@NullMarked
package cloud.calculator.support.headers;

import org.jspecify.annotations.NullMarked;
