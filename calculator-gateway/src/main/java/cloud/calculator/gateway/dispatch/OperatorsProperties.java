package cloud.calculator.gateway.dispatch;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.expression.Operator;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the operators are, under {@code calculator.operators}.
 *
 * @param add where additions are done
 * @param sub where subtractions are done
 * @param mul where multiplications are done
 * @param div where divisions are done
 * @param connectTimeout how long a connection may take to come about
 * @param responseTimeout how long an answer to a call may take
 * @param unavailableTimeout how long operations wait for an operator without an instance
 * that can be relied upon
 * @param maxConcurrentCallsPerInstance how many calls an instance gets at the same time
 * at most
 */
@ConfigurationProperties("calculator.operators")
record OperatorsProperties(Addresses add, Addresses sub, Addresses mul, Addresses div,
		@DefaultValue("1s") Duration connectTimeout, @DefaultValue("3s") Duration responseTimeout,
		@DefaultValue("400ms") Duration unavailableTimeout, @DefaultValue("1") int maxConcurrentCallsPerInstance) {

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
	 * @param urls {@code http://host:port}; a host stands for every address that its name
	 * resolves to
	 */
	record Addresses(List<URI> urls) {

		Addresses(@Nullable List<URI> urls) {
			if (urls == null || urls.isEmpty()) {
				throw new IllegalArgumentException(
						"no address: set CALCULATOR_OPERATORS_<PROFILE>_URLS to http://host:port, several with commas");
			}
			urls.forEach(Addresses::check);
			this.urls = List.copyOf(urls);
		}

		private static void check(URI url) {
			if (!List.of("http", "https").contains(String.valueOf(url.getScheme())) || url.getHost() == null
					|| !List.of("", "/").contains(url.getPath())) {
				throw new IllegalArgumentException(
						"\"%s\" is no operator's address: write http://host:port".formatted(url));
			}
		}

	}

}
