package cloud.calculator.rehearsal.jelastic;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import cloud.calculator.rehearsal.Footprint;
import org.testcontainers.containers.Network;

/**
 * The balancer in front of the gateways.
 */
final class Entry implements AutoCloseable {

	/**
	 * What is public of the platform's own configuration, but for its sticky sessions and
	 * its active health checks, which need modules that not every nginx has.
	 */
	private static final String CONFIGURATION = """
			upstream gateways {
				%s
				keepalive 100;
			}
			server {
				listen 80;
				proxy_connect_timeout 10s;
				proxy_next_upstream error timeout http_500;
				proxy_http_version 1.1;
				proxy_set_header Connection "";
				proxy_set_header Host $host;
				proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
				location / {
					proxy_pass http://gateways;
				}
			}
			""";

	private final Node node;

	private final NginxContainer nginx;

	private final Footprint footprint = new Footprint();

	Entry(Node node, Network network, List<String> gateways) {
		this.node = node;
		this.nginx = new NginxContainer(network,
				CONFIGURATION
					.formatted(gateways.stream().map("server %s;"::formatted).collect(Collectors.joining(" "))))
			.withCreateContainerCmdModifier((command) -> Objects.requireNonNull(command.getHostConfig())
				.withMemory(node.memory())
				.withMemorySwap(node.memory()));
		this.nginx.start();
	}

	URI address() {
		return this.nginx.address();
	}

	void measure() {
		this.footprint.measure(this.nginx.getDockerClient(), this.nginx.getContainerId());
	}

	NodeReport report() {
		boolean killed = Boolean.TRUE.equals(this.nginx.getCurrentContainerInfo().getState().getOOMKilled());
		return new NodeReport(this.node, this.footprint.memory(), killed ? 1 : 0);
	}

	@Override
	public void close() {
		this.nginx.stop();
	}

}
