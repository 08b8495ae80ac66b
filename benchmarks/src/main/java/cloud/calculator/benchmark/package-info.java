/**
 * What parsing, planning and rendering cost by themselves, measured with JMH.
 */
@NullMarked
package cloud.calculator.benchmark;

import org.jspecify.annotations.NullMarked;
