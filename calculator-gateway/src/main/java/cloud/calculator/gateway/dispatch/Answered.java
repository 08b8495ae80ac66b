package cloud.calculator.gateway.dispatch;

import java.time.Duration;

/**
 * A call that was answered.
 *
 * @param instance who answered
 * @param duration how long it took, there and back
 */
record Answered(String instance, Duration duration) {
}
