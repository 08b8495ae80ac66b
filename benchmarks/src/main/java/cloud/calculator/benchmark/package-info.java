/**
 * JMH benchmarks of parsing, planning and rendering in isolation. They depend on the
 * gateway's packages for these steps; nothing depends on them.
 */
@NullMarked
package cloud.calculator.benchmark;

import org.jspecify.annotations.NullMarked;
