package cloud.calculator.gateway.client;

import java.time.Duration;

/**
 * A call that returned a valid response.
 *
 * @param instance the name of the instance, as it stands in the response
 * @param duration the time between request and response
 */
public record CompletedCall(String instance, Duration duration) {
}
