/**
 * Decides when a service starts whether it uses the bean definitions that Spring AOT
 * generated in the build. They start faster, but contain only the beans of the default
 * settings.
 */
@NullMarked
package cloud.calculator.support.aot;

import org.jspecify.annotations.NullMarked;
