package cloud.calculator.gateway.dispatch;

import java.util.List;

/**
 * A call that leaves.
 *
 * @param instance where it goes
 * @param tasks what it asks for, at least one
 */
record Call(OperatorInstance instance, List<Task> tasks) {
}
