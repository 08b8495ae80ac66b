package cloud.calculator.gateway.operators;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

import cloud.calculator.gateway.client.IdentityCaller;
import io.micrometer.core.instrument.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Requests the identities of instances. Clients of the gateway can trigger these
 * requests, so that an identity is kept for a second: an instance receives at most one
 * request in that time, unless it leaves or returns to service. Thread-safe.
 */
final class InstanceIdentities {

	private static final long VALIDITY_NANOS = Duration.ofSeconds(1).toNanos();

	private final IdentityCaller caller;

	private final Executor callThreads;

	private final Clock clock;

	private final Map<OperatorInstance, Request> requests = new HashMap<>();

	InstanceIdentities(IdentityCaller caller, Executor callThreads, Clock clock) {
		this.caller = caller;
		this.callThreads = callThreads;
		this.clock = clock;
	}

	/**
	 * The response to a request for an identity.
	 *
	 * @param name the name of the instance; {@code null} if it did not respond, or as
	 * another operator
	 * @param latency the time until it responded or the request failed
	 */
	record Identification(@Nullable String name, Duration latency) {
	}

	private record Request(CompletableFuture<Identification> response, long start, boolean outOfService) {
	}

	/**
	 * The identity of an instance, from a request that is at most a second old.
	 * @param instance the instance
	 * @return completes when the instance responds or the request fails
	 */
	synchronized CompletableFuture<Identification> of(OperatorInstance instance) {
		long now = this.clock.monotonicTime();
		this.requests.values().removeIf((request) -> now - request.start() >= VALIDITY_NANOS);
		boolean outOfService = instance.isOutOfService();
		Request request = this.requests.get(instance);
		if (request == null || request.outOfService() != outOfService) {
			request = new Request(CompletableFuture.supplyAsync(() -> identify(instance), this.callThreads), now,
					outOfService);
			this.requests.put(instance, request);
		}
		return request.response();
	}

	private Identification identify(OperatorInstance instance) {
		long start = this.clock.monotonicTime();
		String name = this.caller.nameOf(instance.uri(), instance.operator());
		return new Identification(name, Duration.ofNanos(this.clock.monotonicTime() - start));
	}

}
