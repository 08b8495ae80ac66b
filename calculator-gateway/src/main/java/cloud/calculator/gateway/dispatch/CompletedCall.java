package cloud.calculator.gateway.dispatch;

import java.time.Duration;

/**
 * A call that was answered.
 *
 * @param instance who answered
 * @param duration how long it took, there and back
 */
record CompletedCall(String instance, Duration duration) {
}
