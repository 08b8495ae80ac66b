package cloud.calculator.rehearsal.jelastic;

import java.util.Optional;

import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.images.builder.Transferable;
import org.testcontainers.utility.DockerImageName;

/**
 * An nginx, from the image that the environment variable NGINX_IMAGE names.
 */
final class NginxContainer extends GenericContainer<NginxContainer> {

	static final int PORT = 80;

	private static final String IMAGE = Optional.ofNullable(System.getenv("NGINX_IMAGE")).orElse("nginx:stable");

	private static final String CONFIGURATION = "/etc/nginx/rehearsal.conf";

	/**
	 * Creates an nginx that has not been started.
	 * @param network its network
	 * @param configuration the content of its {@code http} block, with a server on port
	 * 80
	 */
	NginxContainer(Network network, String configuration) {
		super(DockerImageName.parse(IMAGE));
		withNetwork(network).withExposedPorts(PORT)
			.withCopyToContainer(
					Transferable.of("user root; events {} http { access_log off; %s }".formatted(configuration)),
					CONFIGURATION)
			.withCommand("nginx", "-g", "daemon off;", "-c", CONFIGURATION);
	}

}
