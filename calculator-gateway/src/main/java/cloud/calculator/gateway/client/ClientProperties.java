package cloud.calculator.gateway.client;

import java.time.Duration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The limits of calls to operators, under {@code calculator.operators}.
 *
 * @param connectTimeout the time-out for establishing a connection; at least 1 ms
 * @param responseTimeout how long an operator may work on a call; at least 1 ms. The
 * operator is told this time, and stops when it has passed
 * @param maxConcurrentCallsPerInstance the maximum number of concurrent calls to an
 * instance; at least 1
 */
@ConfigurationProperties("calculator.operators")
public record ClientProperties(@DefaultValue("1s") Duration connectTimeout,
		@DefaultValue("3s") Duration responseTimeout, @DefaultValue("1") int maxConcurrentCallsPerInstance) {

	/**
	 * Validates the limits.
	 */
	public ClientProperties {
		checkTimeout("connect-timeout", connectTimeout);
		checkTimeout("response-timeout", responseTimeout);
		Assert.isTrue(maxConcurrentCallsPerInstance >= 1,
				() -> "calculator.operators.max-concurrent-calls-per-instance is %d, but must be at least 1"
					.formatted(maxConcurrentCallsPerInstance));
	}

	private static void checkTimeout(String name, Duration timeout) {
		Assert.isTrue(timeout.toMillis() >= 1,
				() -> "calculator.operators.%s is %dms, but must be at least 1ms".formatted(name, timeout.toMillis()));
	}

	/**
	 * How long the gateway waits for the next byte of a response. It is a tenth longer
	 * than the operator may work, so that the operator's answer that its time is up still
	 * arrives.
	 * @return the read time-out
	 */
	Duration readTimeout() {
		return this.responseTimeout.plus(this.responseTimeout.dividedBy(10));
	}

	/**
	 * The longest duration of a call, however its response arrives.
	 * @return the connect time-out plus the read time-out
	 */
	public Duration callTimeout() {
		return this.connectTimeout.plus(readTimeout());
	}

}
