/**
 * Clients of a gateway: single requests, and a load that compares every response with
 * exact arithmetic. It knows the gateway's HTTP API, and nothing about containers.
 */
@NullMarked
package cloud.calculator.rehearsal.load;

import org.jspecify.annotations.NullMarked;
