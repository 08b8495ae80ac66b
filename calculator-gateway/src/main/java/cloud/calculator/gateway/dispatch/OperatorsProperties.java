package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The addresses of the operators and the limits of calls to them, under
 * {@code calculator.operators}.
 *
 * @param add the addresses of the operator for additions
 * @param sub the addresses of the operator for subtractions
 * @param mul the addresses of the operator for multiplications
 * @param div the addresses of the operator for divisions
 * @param connectTimeout the time-out for establishing a connection; at least 1 ms, like
 * the other time-outs
 * @param responseTimeout the time-out for the response to a call
 * @param unavailableTimeout how long operations wait for an instance to be in service
 * before they are rejected
 * @param maxConcurrentCallsPerInstance the maximum number of concurrent calls to an
 * instance; at least 1
 */
@ConfigurationProperties("calculator.operators")
record OperatorsProperties(Addresses add, Addresses sub, Addresses mul, Addresses div,
		@DefaultValue("1s") Duration connectTimeout, @DefaultValue("3s") Duration responseTimeout,
		@DefaultValue("400ms") Duration unavailableTimeout, @DefaultValue("1") int maxConcurrentCallsPerInstance) {

	OperatorsProperties {
		checkTimeout("connect-timeout", connectTimeout);
		checkTimeout("response-timeout", responseTimeout);
		checkTimeout("unavailable-timeout", unavailableTimeout);
		Assert.isTrue(maxConcurrentCallsPerInstance >= 1,
				() -> "calculator.operators.max-concurrent-calls-per-instance is %d, but must be at least 1"
					.formatted(maxConcurrentCallsPerInstance));
	}

	private static void checkTimeout(String name, Duration timeout) {
		Assert.isTrue(timeout.toMillis() >= 1,
				() -> "calculator.operators.%s is %dms, but must be at least 1ms".formatted(name, timeout.toMillis()));
	}

	Addresses of(Operator operator) {
		return switch (operator) {
			case ADD -> this.add;
			case SUB -> this.sub;
			case MUL -> this.mul;
			case DIV -> this.div;
		};
	}

	/**
	 * The addresses of one operator.
	 *
	 * @param urls URLs of the form {@code http://host:port}. Every address that a host
	 * name resolves to is an instance
	 */
	record Addresses(List<URI> urls) {

		Addresses(@Nullable List<URI> urls) {
			if (urls == null || urls.isEmpty()) {
				throw new IllegalArgumentException("No operator URL configured: set CALCULATOR_OPERATORS_<PROFILE>_URLS"
						+ " to http://host:port; separate several URLs with commas");
			}
			urls.forEach(Addresses::check);
			this.urls = List.copyOf(urls);
		}

		private static void check(URI url) {
			if (!List.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null
					|| !List.of("", "/").contains(url.getPath())) {
				throw new IllegalArgumentException(
						"Invalid operator URL \"%s\"; expected http://host:port".formatted(url));
			}
		}

	}

}
