package cloud.calculator.gateway.dispatch;

import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.planning.Operation;

/**
 * A call that was answered.
 *
 * @param operations what was asked for
 * @param outcomes an outcome for each
 * @param instance who answered
 * @param duration how long it took, there and back
 */
record Call(List<Operation> operations, List<OperationsResponse.Outcome> outcomes, String instance, Duration duration) {
}
