/**
 * Jelastic as far as the calculator can tell: what it makes of the manifests in the
 * folder {@code jelastic}, without an account.
 */
@NullMarked
package cloud.calculator.rehearsal.jelastic;

import org.jspecify.annotations.NullMarked;
