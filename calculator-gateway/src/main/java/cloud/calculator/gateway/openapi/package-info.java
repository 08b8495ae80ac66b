/**
 * The API in words that programs read, and a page that shows it to people.
 */
@NullMarked
package cloud.calculator.gateway.openapi;

import org.jspecify.annotations.NullMarked;
