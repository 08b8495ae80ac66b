package cloud.calculator.rehearsal.jelastic;

import java.net.URI;
import java.util.Optional;

import cloud.calculator.rehearsal.AtOnce;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/**
 * A real nginx, from the image that the environment variable NGINX_IMAGE names.
 */
final class NginxContainer extends GenericContainer<NginxContainer> {

	private static final String IMAGE = Optional.ofNullable(System.getenv("NGINX_IMAGE")).orElse("nginx:stable");

	private static final int PORT = 80;

	private static final String CONFIGURATION = "/etc/nginx/rehearsal.conf";

	/**
	 * An nginx.
	 * @param network where it is
	 * @param configuration what stands between the braces of its {@code http}; it listens
	 * on port 80
	 */
	NginxContainer(Network network, String configuration) {
		super(DockerImageName.parse(IMAGE));
		withNetwork(network).withExposedPorts(PORT)
			.withCopyToContainer(
					Transferable.of("user root; events {} http { access_log off; %s }".formatted(configuration)),
					CONFIGURATION)
			.withCommand("nginx", "-g", "daemon off;", "-c", CONFIGURATION)
			.waitingFor(new AtOnce());
	}

	URI address() {
		return URI.create("http://%s:%d".formatted(getHost(), getMappedPort(PORT)));
	}

}
