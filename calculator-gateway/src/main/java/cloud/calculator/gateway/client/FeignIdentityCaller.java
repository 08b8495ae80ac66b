package cloud.calculator.gateway.client;

import java.net.URI;
import java.time.Duration;

import cloud.calculator.gateway.client.CallTimeout.CallTimeoutException;
import cloud.calculator.gateway.client.IdentityClient.Identity;
import cloud.calculator.gateway.expression.Operator;
import feign.FeignException;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Requests the identities of instances over HTTP.
 */
@Component
class FeignIdentityCaller implements IdentityCaller {

	private static final Duration READ_TIMEOUT = Duration.ofSeconds(1);

	private final IdentityClient client;

	private final CallTimeout timeout;

	private final Duration callTimeout;

	FeignIdentityCaller(FeignClientFactory clients, ClientProperties properties, CallTimeout timeout) {
		this.client = clients.client(IdentityClient.class, READ_TIMEOUT);
		this.timeout = timeout;
		this.callTimeout = properties.connectTimeout().plus(READ_TIMEOUT);
	}

	@Override
	public @Nullable String nameOf(URI instance, Operator operator) {
		try {
			Identity identity = this.timeout.limit(this.callTimeout, () -> this.client.identify(instance));
			return (identity != null && operator.profile().equals(identity.operator())) ? identity.instance() : null;
		}
		catch (FeignException | CallTimeoutException ex) {
			return null;
		}
	}

}
