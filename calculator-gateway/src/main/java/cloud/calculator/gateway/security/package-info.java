/**
 * The doors: who may come in by which, and what every answer tells a browser.
 */
@NullMarked
package cloud.calculator.gateway.security;

import org.jspecify.annotations.NullMarked;
