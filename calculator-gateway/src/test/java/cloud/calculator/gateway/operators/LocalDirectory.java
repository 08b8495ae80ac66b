package cloud.calculator.gateway.operators;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;

import cloud.calculator.gateway.client.ClientProperties;
import cloud.calculator.gateway.expression.Operator;
import cloud.calculator.gateway.operators.OperatorsProperties.Addresses;
import io.micrometer.core.instrument.Clock;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;

/**
 * A directory whose instances of all operators are in service. Nothing listens at their
 * addresses.
 */
public final class LocalDirectory {

	private static final Addresses ADDRESSES = new Addresses(List.of(URI.create("http://operator:8080")));

	private LocalDirectory() {
	}

	/**
	 * Creates a directory. The caller has to destroy it.
	 * @param instances the number of instances of each operator
	 * @param client the limits of calls
	 * @return the directory
	 */
	public static OperatorDirectory of(int instances, ClientProperties client) {
		OperatorDirectory directory = new OperatorDirectory(
				new OperatorsProperties(ADDRESSES, ADDRESSES, ADDRESSES, ADDRESSES, Duration.ofMillis(400)), client,
				(host) -> addresses(instances), new SimpleMeterRegistry(), Clock.SYSTEM);
		List.of(Operator.values()).forEach((operator) -> directory.of(operator).refresh());
		return directory;
	}

	private static InetAddress[] addresses(int number) throws UnknownHostException {
		InetAddress[] addresses = new InetAddress[number];
		for (int i = 0; i < number; i++) {
			addresses[i] = InetAddress.getByName("10.0.0." + i);
		}
		return addresses;
	}

	/**
	 * The number of calls in flight to all instances.
	 * @param directory the directory
	 * @return the number of calls
	 */
	public static int callsInFlight(OperatorDirectory directory) {
		return List.of(Operator.values())
			.stream()
			.flatMap((operator) -> directory.of(operator).current().stream())
			.mapToInt(OperatorInstance::callsInFlight)
			.sum();
	}

}
