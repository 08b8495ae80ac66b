package cloud.calculator.gateway.dispatch;

/**
 * A call that may start. Its operations are taken from the queue only when it is
 * executed, because more of them may have been queued by then.
 *
 * @param queue the queue that its operations are taken from
 * @param instance the instance that is called, which counts the call as in flight
 */
record OperatorCall(OperatorQueue queue, OperatorInstance instance) {
}
