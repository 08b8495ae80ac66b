/**
 * Rehearsals: the calculator in real containers, as a platform would run it. This package
 * holds what all rehearsals share, and depends on nothing but the JDK.
 */
@NullMarked
package cloud.calculator.rehearsal;

import org.jspecify.annotations.NullMarked;
