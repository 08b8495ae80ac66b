/**
 * The page for browsers: rendered here, brought to life by the scripts beside its
 * template.
 */
@NullMarked
package cloud.calculator.gateway.page;

import org.jspecify.annotations.NullMarked;
