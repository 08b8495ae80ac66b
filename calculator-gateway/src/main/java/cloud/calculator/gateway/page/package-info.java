/**
 * The page for browsers, rendered on the server and made interactive by the scripts in
 * {@code resources/page}. Depends on calculation, number and the web packages.
 */
@NullMarked
package cloud.calculator.gateway.page;

import org.jspecify.annotations.NullMarked;
