/**
 * Containers and their images, for all platforms. It depends on Testcontainers and on no
 * other package of the rehearsals.
 */
@NullMarked
package cloud.calculator.rehearsal.container;

import org.jspecify.annotations.NullMarked;
