/**
 * Fleets of real containers as a platform would run them, a load that checks every
 * answer, and what the rehearsals are built from.
 */
@NullMarked
package cloud.calculator.rehearsal;

import org.jspecify.annotations.NullMarked;
