/**
 * Tests of the Markdown documentation: its links and its examples.
 */
@NullMarked
package cloud.calculator.gateway.documentation;

import org.jspecify.annotations.NullMarked;
