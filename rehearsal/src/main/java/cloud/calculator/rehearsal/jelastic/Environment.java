package cloud.calculator.rehearsal.jelastic;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import cloud.calculator.rehearsal.container.ManagedContainer;
import cloud.calculator.rehearsal.jelastic.manifest.NodeGroup;
import org.testcontainers.containers.Network;
import org.testcontainers.utility.MountableFile;

/**
 * The nodes of a manifest, and a web server with the published files. The memory of the
 * nodes is measured every second.
 */
final class Environment implements AutoCloseable {

	private final Network network = Network.newNetwork();

	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

	private final ManagedContainer fileServer;

	private final List<TomcatNode> nodes;

	private final LoadBalancer loadBalancer;

	/**
	 * Starts all nodes, without applications.
	 * @param groups the groups of nodes; the one of type nginx is the load balancer
	 * @param files the directory that is published
	 */
	Environment(List<NodeGroup> groups, Path files) throws IOException {
		this.fileServer = new ManagedContainer(new NginxContainer(this.network, "server { listen 80; root /srv; }")
			.withNetworkAliases(PublishedFiles.HOST)
			.withCopyFileToContainer(MountableFile.forHostPath(files), "/srv"), 0);
		this.fileServer.start();
		Future<String> image = TomcatImage.build();
		this.nodes = groups.stream()
			.filter((group) -> group.type().equals("tomcat11"))
			.flatMap((group) -> IntStream.range(0, group.count())
				.mapToObj((index) -> new TomcatNode(group, image, this.network)))
			.toList();
		this.nodes.parallelStream().forEach(TomcatNode::start);
		this.loadBalancer = groups.stream()
			.filter((group) -> group.type().equals("nginx"))
			.map((group) -> new LoadBalancer(group, this.network,
					nodes("cp").stream().map(TomcatNode::address).toList()))
			.findFirst()
			.orElseThrow();
		this.scheduler.scheduleWithFixedDelay(this::measureMemory, 1, 1, TimeUnit.SECONDS);
	}

	/** The address of the load balancer, for clients on the host. */
	URI address() {
		return this.loadBalancer.address();
	}

	/** Returns the nodes of a group. */
	List<TomcatNode> nodes(String group) {
		List<TomcatNode> found = this.nodes.stream().filter((node) -> node.group().name().equals(group)).toList();
		if (found.isEmpty()) {
			throw new IllegalArgumentException("Unknown group %s".formatted(group));
		}
		return found;
	}

	/** Stops measuring, and returns a report of each node. */
	List<NodeReport> report() throws InterruptedException {
		this.scheduler.shutdown();
		this.scheduler.awaitTermination(1, TimeUnit.MINUTES);
		List<NodeReport> reports = new ArrayList<>(List.of(this.loadBalancer.report()));
		this.nodes.forEach((node) -> reports.add(node.report()));
		return reports;
	}

	@Override
	public void close() {
		this.scheduler.shutdownNow();
		this.nodes.parallelStream().forEach(TomcatNode::close);
		this.loadBalancer.close();
		this.fileServer.close();
		this.network.close();
	}

	private void measureMemory() {
		this.loadBalancer.measureMemory();
		this.nodes.forEach(TomcatNode::measureMemory);
	}

}
