/**
 * The gateway's HTTP contract: JSON, plain text for curl, batches, and problem details.
 */
@NullMarked
package cloud.calculator.gateway.web;

import org.jspecify.annotations.NullMarked;
