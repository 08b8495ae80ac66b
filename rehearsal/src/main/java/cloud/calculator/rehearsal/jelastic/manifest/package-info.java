/**
 * Jelastic manifests, resolved into nodes and steps; mistakes that the platform would
 * accept silently are errors. It depends on neither containers nor other packages of the
 * rehearsals.
 */
@NullMarked
package cloud.calculator.rehearsal.jelastic.manifest;

import org.jspecify.annotations.NullMarked;
