package cloud.calculator.gateway.operators;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.Assert;

/**
 * The addresses of the operators, under {@code calculator.operators}.
 *
 * @param add the addresses of the operator for additions
 * @param sub the addresses of the operator for subtractions
 * @param mul the addresses of the operator for multiplications
 * @param div the addresses of the operator for divisions
 * @param unavailableTimeout how long operations wait for an instance to be in service
 * before they are rejected; at least 1 ms
 */
@ConfigurationProperties("calculator.operators")
record OperatorsProperties(Addresses add, Addresses sub, Addresses mul, Addresses div,
		@DefaultValue("400ms") Duration unavailableTimeout) {

	OperatorsProperties {
		Assert.isTrue(unavailableTimeout.toMillis() >= 1,
				() -> "calculator.operators.unavailable-timeout is %dms, but must be at least 1ms"
					.formatted(unavailableTimeout.toMillis()));
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
