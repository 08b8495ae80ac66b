/**
 * The doors: who may come in by which, and what every answer tells a browser.
 */
@NullMarked
package cloud.calculator.operator.security;

import org.jspecify.annotations.NullMarked;
