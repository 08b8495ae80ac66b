/**
 * The format of the log on the console, as a formatter of Spring Boot's structured
 * logging. It depends on no other package of this module.
 */
@NullMarked
package cloud.calculator.support.logging;

import org.jspecify.annotations.NullMarked;
