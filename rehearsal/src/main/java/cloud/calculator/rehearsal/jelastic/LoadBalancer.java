package cloud.calculator.rehearsal.jelastic;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;

import cloud.calculator.rehearsal.container.ManagedContainer;
import cloud.calculator.rehearsal.jelastic.manifest.NodeGroup;
import org.testcontainers.containers.Network;

/**
 * The load balancer in front of the gateways.
 */
final class LoadBalancer implements AutoCloseable {

	/**
	 * The public part of the platform's configuration, without sticky sessions and active
	 * health checks, which need modules that not every nginx has.
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

	private final NodeGroup group;

	private final ManagedContainer container;

	LoadBalancer(NodeGroup group, Network network, List<String> gateways) {
		this.group = group;
		String servers = gateways.stream().map("server %s;"::formatted).collect(Collectors.joining(" "));
		this.container = new ManagedContainer(new NginxContainer(network, CONFIGURATION.formatted(servers)),
				group.memory());
		this.container.start();
	}

	/** The address for clients on the host. */
	URI address() {
		return this.container.address(NginxContainer.PORT);
	}

	void measureMemory() {
		this.container.measureMemory();
	}

	NodeReport report() {
		return new NodeReport(this.group, this.container.peakMemory(), this.container.wasOomKilled() ? 1 : 0);
	}

	@Override
	public void close() {
		this.container.close();
	}

}
