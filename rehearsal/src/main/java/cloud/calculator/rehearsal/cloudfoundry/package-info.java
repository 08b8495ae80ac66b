/**
 * Cloud Foundry as far as the calculator can tell: what it makes of manifest.yml, without
 * a foundation.
 */
@NullMarked
package cloud.calculator.rehearsal.cloudfoundry;

import org.jspecify.annotations.NullMarked;
