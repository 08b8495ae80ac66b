/**
 * Random expressions and their exact values, computed independently of the calculator.
 * Knows commons-numbers and nothing else of this project, so that the load client of the
 * rehearsals can use it outside of tests.
 */
@NullMarked
package cloud.calculator.exact;

import org.jspecify.annotations.NullMarked;
