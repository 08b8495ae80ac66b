package cloud.calculator.gateway.dispatch;

/**
 * A call that may leave. What it takes along is settled when it does: on a busy machine
 * more may be waiting by then.
 *
 * @param lane where its tasks wait
 * @param instance where it goes
 */
record OperatorCall(OperatorQueue lane, OperatorInstance instance) {
}
