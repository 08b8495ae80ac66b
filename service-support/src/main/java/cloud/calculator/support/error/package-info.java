/**
 * Responses to errors that no controller handles. It depends on no other package of this
 * module.
 */
@NullMarked
package cloud.calculator.support.error;

import org.jspecify.annotations.NullMarked;
